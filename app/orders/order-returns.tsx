import type { ShopperOrder } from './order-page.server'
import { RETURN_STATES } from './returns/return-words'

/** What the shopper sends back, and how far each of it has come. */
export function OrderReturns({ order }: { order: ShopperOrder }) {
  if (order.returns.length === 0) return null
  return (
    <section aria-labelledby="returns" className="flex flex-col gap-3">
      <h2 id="returns" className="text-2xl">
        {order.returns.length === 1 ? 'Your return' : 'Your returns'}
      </h2>
      <ul className="flex flex-col gap-4">
        {order.returns.map((asked) => (
          <li key={asked.id}>
            {asked.lines.map((sent) => {
              const line = order.lines.find(({ id }) => id === sent.orderLineId)
              return (
                <span key={sent.orderLineId} className="block">
                  {sent.quantity} × {line?.productName}
                </span>
              )
            })}
            <span className="block text-ink-soft">
              {RETURN_STATES[asked.status].sentence}
              {asked.declinedReason ? ` ${asked.declinedReason}` : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
