import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { formatOrderNumber } from '../order-number'

const FORM = 'pick'

/** Chooses an order of a list for PickBar; nothing for one of which nothing waits. */
export function PickTick({ order }: { order: { number: number; status: string } }) {
  if (order.status !== 'paid') return null
  const name = formatOrderNumber(order.number)
  return (
    <label className="inline-flex min-h-target min-w-target items-center justify-center pointer-fine:min-h-6 pointer-fine:min-w-6">
      <input type="checkbox" name="order" value={name} form={FORM} className={checkboxClasses} />
      <span className="sr-only">Choose {name}</span>
    </label>
  )
}

/** Opens the pick list or the slips of the orders that are ticked, or of all that wait. */
export function PickBar({ pickups }: { pickups: boolean }) {
  return (
    <Form
      method="get"
      id={FORM}
      action="/admin/orders/pick"
      className="flex flex-wrap items-center gap-2"
    >
      {pickups ? <input type="hidden" name="view" value="to-prepare" /> : null}
      <Button look="quiet" size="sm">
        Pick list
      </Button>
      <Button look="quiet" size="sm" formAction="/admin/orders/slips">
        Packing slips
      </Button>
      <span className="text-sm text-ink-soft">
        Of the orders that you tick, or of all {pickups ? 'pickups to prepare' : 'to send'}.
      </span>
    </Form>
  )
}
