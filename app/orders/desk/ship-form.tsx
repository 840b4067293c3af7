import { useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { z } from 'zod'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { FormErrors } from '#app/ui/form-errors'
import { unbroken } from '#app/ui/unbroken'
import { CARRIERS } from '../carriers'
import { unsentUnits } from '../sending'
import { CarrierFields } from './carrier-fields'
import { KeptInputs, OrderKeptNotice } from './kept-inputs'
import { keptText, type OrderForm } from './kept-order'
import { ShipForm } from './order-action'
import type { OrderFormProps } from './order-forms'
import type { DeskOrder } from './read-order.server'
import { useOrderKeeping } from './use-order-keeping'

type ShipOrderFormProps = OrderFormProps & { order: DeskOrder; own: OrderForm; formId: string }

/** A parcel with what waits, or with a part of it. What was typed is kept until it is sent. */
export function ShipOrderForm({ order, own, formId, refused }: ShipOrderFormProps) {
  const result = refused?.intent === 'ship' ? refused.result : null
  const [form, fields] = useForm({
    id: 'ship',
    lastResult: result,
    constraint: getZodConstraint(ShipForm),
    defaultValue: {
      carrier: CARRIERS.find((each) => each === keptText(own, 'carrier')),
      trackingNumber: keptText(own, 'trackingNumber'),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ShipForm }),
    shouldRevalidate: 'onInput',
  })
  const typed = Typed.parse(result?.initialValue ?? own.kept?.values ?? {})
  const isAnswered = result !== null
  // What was kept stands upon the order as it was then: what changed since is told when it is sent.
  const base = (isAnswered ? null : own.kept?.base) ?? String(order.version)
  const { onSubmit } = form
  const keeping = useOrderKeeping({ order: order.number, own, base, isAnswered, onSubmit })
  const waiting = order.lines.filter((line) => unsentUnits(line) > 0)
  if (waiting.length === 0)
    return <p className="text-sm">Nothing is left to send: all of it was refunded.</p>
  return (
    <div className="flex flex-col gap-3">
      <OrderKeptNotice {...{ own, isAnswered }} />
      <Form method="post" id={form.id} noValidate={form.noValidate} {...keeping.form}>
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="version" value={base} />
        <div className="flex flex-col gap-3">
          <KeptInputs {...keeping.inputs} />
          <FormErrors form={form} />
          <fieldset className="flex flex-col gap-2 text-sm">
            <legend className="mb-1 font-medium">What is in the parcel</legend>
            {waiting.map((line, index) => (
              <label key={line.id} className="flex items-center justify-between gap-4">
                <span>
                  {line.productName}, {unbroken(line.variantLabel)}
                  <span className="block text-ink-soft">of {unsentUnits(line)} to send</span>
                </span>
                <input type="hidden" name={`lines[${index}].orderLineId`} value={line.id} />
                <UnitSelect
                  // Fewer to send than before, as after a refund: the browser would fall back to none.
                  key={unsentUnits(line)}
                  name={`lines[${index}].quantity`}
                  most={unsentUnits(line)}
                  typed={typed.lines.find(({ orderLineId }) => orderLineId === line.id)?.quantity}
                />
              </label>
            ))}
          </fieldset>
          <CarrierFields carrier={fields.carrier} trackingNumber={fields.trackingNumber} />
          <Button name="intent" value="ship" size="sm">
            Mark as shipped
          </Button>
        </div>
      </Form>
    </div>
  )
}

function UnitSelect({
  name,
  most,
  typed,
}: {
  name: string
  most: number
  typed?: string | undefined
}) {
  return (
    <select
      name={name}
      defaultValue={Math.min(most, Number(typed ?? most) || 0)}
      className={`${controlClasses} max-w-20`}
    >
      {Array.from({ length: most + 1 }, (_, units) => (
        <option key={units} value={units}>
          {units}
        </option>
      ))}
    </select>
  )
}

/** The units as they were sent, right or wrong. */
const Typed = z.object({
  lines: z.array(z.object({ orderLineId: z.string(), quantity: z.string() })).catch([]),
})
