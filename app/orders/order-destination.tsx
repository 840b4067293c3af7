import { Fragment } from 'react'
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
      {studio ? <StudioContact studio={studio} /> : null}
      <Days order={order} />
    </section>
  )
}

type Studio = NonNullable<ShopperOrder['pickupLocation']>

/** How to call the studio and when somebody is there. */
function StudioContact({ studio: { phone, week, zone } }: { studio: Studio }) {
  return (
    <>
      {phone ? (
        <p>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="touch-link link">
            {phone}
          </a>
        </p>
      ) : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-sm">
        {week.map(({ days, hours }) => (
          <Fragment key={days}>
            <dt>{days}</dt>
            <dd className="text-ink-soft">{hours}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="text-sm text-ink-soft">Times are {zone}.</p>
    </>
  )
}

/** By when it comes, once that can be said. */
function Days({ order }: { order: ShopperOrder }) {
  const { status, arrivesFrom, arrivesTo, pickupLocation } = order
  if (!isStillToCome(status) || !arrivesFrom || !arrivesTo) return null
  // What was promised at checkout does not hold for a bank that takes days.
  if (status === 'payment_processing')
    return <p className="text-ink-soft">We name the day once your bank has confirmed.</p>
  return (
    <p className="text-ink-soft">
      {pickupLocation ? 'Ready' : 'Arrives'} {formatDay(arrivesFrom)}
      {arrivesTo.getTime() === arrivesFrom.getTime() ? null : ` to ${formatDay(arrivesTo)}`}
    </p>
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
