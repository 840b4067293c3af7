import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { unbroken } from '#app/ui/unbroken'
import type { ShopperOrder } from './order-page.server'
import { RETURN_REASONS, type TypedReturn } from './return-request'

/** Sends units back: how many of each line, and why. `typed` fills it in again after it was refused. */
export function ReturnForm({
  order,
  typed,
}: {
  order: ShopperOrder
  typed: TypedReturn | undefined
}) {
  const returnable = order.lines
    .map((line) => ({
      line,
      left: line.quantity - line.refundedQuantity - onTheirWay(order, line.id),
    }))
    .filter(({ left }) => left > 0)
  if (returnable.length === 0) return null
  return (
    <Form method="post" id="return-form" className="flex flex-col gap-5">
      <fieldset className="flex flex-col gap-3">
        <legend className="text-sm font-medium">How many would you like to send back?</legend>
        {returnable.map(({ line, left }, index) => (
          <label key={line.id} className="flex min-h-target items-center justify-between gap-4">
            <span>
              {line.productName}, {unbroken(line.variantLabel)}
              {line.returnUnopenedOnly ? (
                <span className="block text-sm text-ink-soft">Only unopened, for hygiene</span>
              ) : null}
            </span>
            <input type="hidden" name={`lines[${index}].orderLineId`} value={line.id} />
            <select
              name={`lines[${index}].quantity`}
              defaultValue={unitsTyped(typed, line.id)}
              className={`${controlClasses} max-w-20`}
            >
              {Array.from({ length: left + 1 }, (_, units) => (
                <option key={units} value={units}>
                  {units}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <label className="flex flex-col gap-1.5 text-sm font-medium">
        Why?
        <select
          name="reason"
          defaultValue={typed?.reason ?? ''}
          required
          className={controlClasses}
        >
          <option value="">Choose a reason</option>
          {RETURN_REASONS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1.5 text-sm font-medium">
        Anything we should know? (optional)
        <textarea
          name="comment"
          rows={3}
          maxLength={1000}
          defaultValue={typed?.comment}
          className={controlClasses}
        />
      </label>
      <div>
        <Button name="intent" value="return" look="quiet">
          Start the return
        </Button>
      </div>
    </Form>
  )
}

function unitsTyped(typed: TypedReturn | undefined, orderLineId: string): string {
  return typed?.lines.find((line) => line.orderLineId === orderLineId)?.quantity ?? '0'
}

function onTheirWay(order: ShopperOrder, orderLineId: string): number {
  return order.returns
    .filter(({ status }) => status !== 'refunded' && status !== 'declined')
    .flatMap(({ lines }) => lines)
    .filter((line) => line.orderLineId === orderLineId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}
