import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import type { z } from 'zod'
import { formatMoney } from '#app/money/format-money'
import { Price } from '#app/money/price'
import { Button, ButtonLink } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { RadioGroupField } from '#app/ui/radio-group-field'
import { TextField } from '#app/ui/text-field'
import { formatOrderNumber } from '../order-number'
import { ChangeFrame } from './change-frame'
import type { SwitchedOrder } from './read-switch.server'
import { SwitchForm } from './switch-form'

type SwitchPageProps = {
  order: SwitchedOrder
  formId: string
  mayRefund: boolean
  answer: { problem: string | null; result: SubmissionResult } | undefined
}

/** Sends another size of a product than was bought, while all of the order is still here. */
export function SwitchPage({ order, formId, mayRefund, answer }: SwitchPageProps) {
  const hasSizes = order.lines.some(({ choices }) => choices.length > 0)
  return (
    <ChangeFrame
      title="Switch a size in"
      {...{ order, mayRefund }}
      problem={answer?.problem ?? null}
      refund={{
        before: 'For a dearer size or another product,',
        link: 'refund the line',
        after: 'and let the shopper order what they would rather have.',
      }}
    >
      {hasSizes ? (
        <SwitchSizeForm {...{ order, formId }} result={answer?.result ?? null} />
      ) : (
        <p>No product in this order comes in another size.</p>
      )}
    </ChangeFrame>
  )
}

type SwitchSizeFormProps = {
  order: SwitchedOrder
  formId: string
  result: SubmissionResult | null
}

function SwitchSizeForm({ order, formId, result }: SwitchSizeFormProps) {
  const pending = useNavigation().formData !== undefined
  const [form, fields] = useForm<z.input<typeof SwitchForm>, unknown>({
    id: 'switch',
    lastResult: result,
    constraint: getZodConstraint(SwitchForm),
    defaultValue: { quantity: '1' },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: SwitchForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate={form.noValidate}
      className="flex flex-col gap-5"
    >
      <input type="hidden" name="formId" value={formId} />
      <input type="hidden" name="version" value={order.version} />
      <FormErrors form={form} order={['choice', 'quantity']} />
      <RadioGroupField
        field={fields.choice}
        label="Send instead"
        hint="What the size costs less goes back to the card, with its part of discounts and tax."
        options={order.lines.flatMap((line) =>
          line.choices.map(({ value, size, priceCents, backCents, obstacle }) => ({
            value,
            label: `${line.product}: ${size} in place of ${line.size}`,
            note: obstacle ?? backWords(line.quantity, backCents),
            aside: <Price cents={priceCents} />,
            disabled: obstacle !== null,
          })),
        )}
      />
      <TextField
        field={fields.quantity}
        label="Units to switch"
        inputMode="numeric"
        autoComplete="off"
        className="max-w-40"
      />
      <p className="text-sm text-ink-soft">
        The units change places on the shelf, and the shopper gets a mail that says what you
        changed.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button pending={pending} pendingLabel="Switching…">
          Switch and mail the shopper
        </Button>
        <ButtonLink to={`/admin/orders/${formatOrderNumber(order.number)}`} look="quiet">
          Leave it as it is
        </ButtonLink>
      </div>
    </Form>
  )
}

function backWords(units: number, cents: number): string {
  if (cents === 0) return 'Same price: nothing goes back'
  return `${formatMoney(cents)} goes back for ${units === 1 ? 'the unit' : `all ${units} units`}`
}
