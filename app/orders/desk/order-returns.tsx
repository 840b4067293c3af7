import { Link } from '@remix-run/react'
import { Moment } from '#app/ui/moment'
import { RETURN_STATES } from '#app/orders/returns/return-words'
import type { DeskOrder } from './read-order.server'

/** The returns of an order, each with the way to its own page. */
export function OrderReturns({ order }: { order: DeskOrder }) {
  if (order.returns.length === 0) return null
  return (
    <section aria-label="Returns">
      <h2 className="mb-1 font-text text-base font-semibold">Returns</h2>
      <ul className="divide-y divide-line text-sm">
        {order.returns.map(({ id, status, createdAt, lines }) => {
          const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 py-1.5">
              <Link
                to={`/admin/returns/${id}`}
                className="inline-flex min-h-target items-center link sm:min-h-9"
              >
                {units} {units === 1 ? 'unit' : 'units'},{' '}
                {RETURN_STATES[status].label.toLowerCase()}
              </Link>
              <span className="text-ink-soft">
                asked for <Moment at={createdAt} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
