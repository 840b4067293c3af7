import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { Price } from '#app/money/price'
import { Button } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { controlClasses } from '#app/ui/field'
import { keptPrice } from '../kept-price'
import { REFUND_REASONS } from './order-action'
import type { OrderFormProps } from './order-forms'
import type { DeskOrder } from './read-order.server'
import { refundableUnits } from './refund-units'

type RefundOrderFormProps = OrderFormProps & { order: DeskOrder; formId: string }

/** Money back for units, each its exact share, and for delivery. What was chosen is kept after a refusal. */
export function RefundOrderForm({ order, formId, refused }: RefundOrderFormProps) {
  const typed = Typed.parse(refused?.intent === 'refund' ? (refused.result.initialValue ?? {}) : {})
  const error = refused?.intent === 'refund' ? refused.result.error?.['reason']?.[0] : undefined
  const open = order.lines.flatMap((line) => {
    const units = refundableUnits(order, line)
    return WHERE.map((of) => ({ line, of, units: units[of] })).filter((part) => part.units > 0)
  })
  const deliveryCents = order.deliveryCents + order.deliveryTaxCents
  const hasLeft = open.some(({ of }) => of === 'sent') || order.shipments.length > 0
  return (
    <Form method="post" id="refund" className="flex flex-col gap-3 text-sm">
      <input type="hidden" name="formId" value={formId} />
      {open.map(({ line, of, units }, index) => (
        <label key={`${line.id}/${of}`} className="flex items-center justify-between gap-4">
          <span>
            {line.productName}, {line.variantLabel}
            <span className="block text-ink-soft">
              {units} {of === 'unsent' ? 'waiting' : 'with the shopper'} ·{' '}
              <Price cents={keptPrice(line).totalCents} /> with tax for {line.quantity}
            </span>
          </span>
          <input type="hidden" name={`lines[${index}].orderLineId`} value={line.id} />
          <input type="hidden" name={`lines[${index}].of`} value={of} />
          <select
            name={`lines[${index}].quantity`}
            defaultValue={Math.min(units, Number(typedUnits(typed, line.id, of)) || 0)}
            className={`${controlClasses} max-w-20`}
          >
            {Array.from({ length: units + 1 }, (_, each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      ))}
      {deliveryCents > 0 ? (
        <Tick name="withDelivery" checked={typed.withDelivery === 'on'}>
          Delivery too, <Price cents={deliveryCents} />
          {hasLeft ? null : ' (goes back by itself with the last unit, which cancels the order)'}
        </Tick>
      ) : null}
      <Tick name="restock" checked={typed.restock === 'on'}>
        The units are here and can be sold again: back on the shelf
      </Tick>
      <label className="flex flex-col gap-1.5 font-medium">
        Reason
        <select
          name="reason"
          required
          defaultValue={typed.reason}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'refund-error' : undefined}
          className={controlClasses}
        >
          <option value="">Choose a reason</option>
          {Object.entries(REFUND_REASONS).map(([value, { label, message }]) => (
            <option key={value} value={value}>
              {label}: “{message}”
            </option>
          ))}
        </select>
      </label>
      {error ? (
        <p id="refund-error" className="font-medium text-error">
          {error}
        </p>
      ) : null}
      <Button name="intent" value="refund" look="quiet" size="sm">
        Refund
      </Button>
    </Form>
  )
}

const WHERE = ['unsent', 'sent'] as const

function typedUnits({ lines }: z.infer<typeof Typed>, orderLineId: string, of: string) {
  return lines.find((each) => each.orderLineId === orderLineId && each.of === of)?.quantity
}

/** The form as it was sent, right or wrong. */
const Typed = z.object({
  lines: z
    .array(z.object({ orderLineId: z.string(), of: z.string(), quantity: z.string() }))
    .catch([]),
  withDelivery: z.string().optional().catch(undefined),
  restock: z.string().optional().catch(undefined),
  reason: z.string().catch(''),
})

type TickProps = { name: string; checked: boolean; children: ReactNode }

function Tick({ name, checked, children }: TickProps) {
  return (
    <label className="flex min-h-9 items-start gap-2">
      <input type="checkbox" name={name} defaultChecked={checked} className={checkboxClasses} />
      <span>{children}</span>
    </label>
  )
}
