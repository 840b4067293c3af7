import { useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import type { z } from 'zod'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { SelectField } from '#app/ui/select-field'
import { TextField } from '#app/ui/text-field'
import { dayOrNone } from './day-or-none'
import { COUNT_REASONS, CountForm } from './stock-action'
import type { StockFormProps } from './stock-forms'

/** A form holds this many; whoever has more counts a location at a time. */
const MOST_LOTS = 100

/** What lies on the shelf, by lot. What was sold and has not left is not to be counted: it says how many those are. */
export function CountStockForm({ refused, formId, lots }: StockFormProps) {
  const [form, fields] = useForm<z.infer<typeof CountForm>>({
    id: `count-${formId}`,
    lastResult: refused?.intent === 'count' ? refused.result : null,
    constraint: getZodConstraint(CountForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CountForm }),
    defaultValue: {
      reason: COUNT_REASONS[0],
      lots: lots
        .slice(0, MOST_LOTS)
        .map(({ id, onHand }) => ({ lotId: id, expected: String(onHand) })),
    },
  })
  const rows = fields.lots.getFieldList().map((field) => field.getFieldset())
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <input type="hidden" name="formId" value={formId} />
      <div className="flex flex-col gap-3">
        <FormErrors form={form} />
        <p className="text-sm text-ink-soft">Leave a lot empty that you did not count.</p>
        {rows.map((row, index) => {
          const lot = lots.find(({ id }) => id === row.lotId.initialValue) ?? lots[index]
          if (!lot) return null
          return (
            <div key={lot.id}>
              <input type="hidden" name={row.lotId.name} value={lot.id} />
              <input type="hidden" name={row.expected.name} value={lot.onHand} />
              <TextField
                field={row.counted}
                label={`${lot.lotCode}, ${lot.place}`}
                hint={hintOf(lot)}
                inputMode="numeric"
                autoComplete="off"
              />
            </div>
          )
        })}
        <SelectField
          field={fields.reason}
          label="Reason"
          options={COUNT_REASONS.map((reason) => ({
            value: reason,
            label: reason.charAt(0).toUpperCase() + reason.slice(1),
          }))}
        />
        <Button name="intent" value="count" look="quiet" size="sm">
          Save the count
        </Button>
      </div>
    </Form>
  )
}

function hintOf({ onHand, expiresOn, toSend }: StockFormProps['lots'][number]): string {
  const says = `${dayOrNone(expiresOn)}. The shop says ${onHand}.`
  return toSend === 0 ? says : `${says} Leave out ${toSend} sold and not yet sent.`
}
