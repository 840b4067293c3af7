import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { Price } from '#app/money/price'
import { Button } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { controlClasses } from '#app/ui/field'
import { REFUND_REASONS } from './order-action'
import type { OrderFormProps } from './order-forms'
import type { DeskOrder } from './read-order.server'

type RefundOrderFormProps = OrderFormProps & { order: DeskOrder; formId: string }

/** Money back for units, each its exact share, and for delivery. What was chosen is kept after a refusal. */
export function RefundOrderForm({ order, formId, refused }: RefundOrderFormProps) {
  const typed = Typed.parse(refused?.intent === 'refund' ? (refused.result.initialValue ?? {}) : {})
  const error = refused?.intent === 'refund' ? refused.result.error?.['reason']?.[0] : undefined
  const open = order.lines.filter(({ quantity, refundedQuantity }) => quantity > refundedQuantity)
  const deliveryCents = order.deliveryCents + order.deliveryTaxCents
  return (
    <Form method="post" id="refund" className="flex flex-col gap-3 text-sm">
      <input type="hidden" name="formId" value={formId} />
      {open.map((line, index) => (
        <label key={line.id} className="flex items-center justify-between gap-4">
          <span>
            {line.productName}, {line.variantLabel}
            <span className="block text-ink-soft">
              <Price cents={line.totalCents} /> with tax for {line.quantity}
            </span>
          </span>
          <input type="hidden" name={`lines[${index}].orderLineId`} value={line.id} />
          <select
            name={`lines[${index}].quantity`}
            defaultValue={typed.lines.find((each) => each.orderLineId === line.id)?.quantity ?? '0'}
            className={`${controlClasses} max-w-20`}
          >
            {Array.from({ length: line.quantity - line.refundedQuantity + 1 }, (_, units) => (
              <option key={units} value={units}>
                {units}
              </option>
            ))}
          </select>
        </label>
      ))}
      {deliveryCents > 0 ? (
        <Tick name="withDelivery" checked={typed.withDelivery === 'on'}>
          Delivery too, <Price cents={deliveryCents} />
        </Tick>
      ) : null}
      <Tick name="restock" checked={typed.restock === 'on'}>
        The units can be sold again: back on the shelf
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

/** The form as it was sent, right or wrong. */
const Typed = z.object({
  lines: z.array(z.object({ orderLineId: z.string(), quantity: z.string() })).catch([]),
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
