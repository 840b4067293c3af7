import type { ShopperOrder } from './order-page.server'
import { isStillToCome } from './order-status'

/** Where the order goes or waits, and by when. */
export function OrderDestination({ order }: { order: ShopperOrder }) {
  const studio = order.pickupLocation
  const lines = studio
    ? [studio.name, studio.line1, `${studio.city}, ${studio.state} ${studio.postalCode}`]
    : [
        order.fullName,
        order.line1,
        order.line2,
        `${order.city ?? ''}, ${order.state} ${order.postalCode ?? ''}`,
      ]
  const awaited = isStillToCome(order.status)
  return (
    <section aria-labelledby="destination" className="flex flex-col gap-3">
      <h2 id="destination" className="text-2xl">
        {studio ? 'Pickup' : 'Delivery'}
      </h2>
      <address className="not-italic">
        {lines.filter(Boolean).map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      {awaited && order.arrivesFrom && order.arrivesTo ? (
        <p className="text-ink-soft">
          {studio ? 'Ready' : 'Arrives'} {formatDay(order.arrivesFrom)}
          {order.arrivesTo.getTime() === order.arrivesFrom.getTime()
            ? null
            : ` to ${formatDay(order.arrivesTo)}`}
        </p>
      ) : null}
      {order.shipments.map((shipment) => (
        <p key={shipment.id}>
          {shipment.carrier}
          {shipment.trackingNumber ? `, tracking number ${shipment.trackingNumber}` : null}
        </p>
      ))}
    </section>
  )
}

/** A stored day is midnight UTC. */
function formatDay(day: Date): string {
  return day.toLocaleDateString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
}
