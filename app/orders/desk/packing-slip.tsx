import { isoDay } from '#app/time/day-words'
import { formatOrderNumber } from '../order-number'
import { keptUnits, unsentUnits } from '../sending'
import { LotWords } from './lot-words'
import { lotsOf } from './lots-of'
import { useShopProfile } from '#app/platform/shop-profile'
import { unbroken } from '#app/ui/unbroken'
import { pickList, type PickRow } from './pick-list'
import type { PickedOrder } from './read-picks.server'

/**
 * What goes into the parcel, with the lots to take it from: a list to pick by and a slip to put in. Of an order
 * that has left it says what the shopper has. Its heading is the page's own, or one of several on it.
 */
export function PackingSlip({ order, as: Heading }: { order: PickedOrder; as: 'h1' | 'h2' }) {
  const { businessName, reactionEmail } = useShopProfile()
  const studio = order.pickupLocation
  const waits = order.lines.some((line) => unsentUnits(line) > 0)
  const unitsOf = waits ? unsentUnits : keptUnits
  const left = order.lines.filter((line) => unitsOf(line) > 0)
  const takes = pickList([order]).places.flatMap(({ rows }) => rows)
  const sentBefore = waits && order.lines.some(({ shippedQuantity }) => shippedQuantity > 0)
  return (
    <article className="flex max-w-prose break-after-page flex-col gap-6 last:break-after-auto">
      <header>
        <p className="font-display text-xl">{businessName}</p>
        <Heading className="text-2xl">Packing slip {formatOrderNumber(order.number)}</Heading>
      </header>
      <address className="not-italic">
        <span className="block font-medium">{order.fullName}</span>
        {studio ? (
          <span className="block">Pickup at {studio.name}</span>
        ) : (
          <>
            <span className="block">{order.line1}</span>
            {order.line2 ? <span className="block">{order.line2}</span> : null}
            <span className="block">
              {order.city}, {order.state} {order.postalCode}
            </span>
          </>
        )}
      </address>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">What goes into the parcel</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="pr-4">
              Units
            </th>
            <th scope="col">Product</th>
            <th scope="col">Lots</th>
          </tr>
        </thead>
        <tbody>
          {left.map((line) => (
            <tr key={line.id} className="border-b border-line align-top">
              <td className="py-2 pr-4 font-semibold tabular-nums">{unitsOf(line)}</td>
              <th scope="row" className="py-2 pr-4 font-normal">
                {line.brandName} {line.productName}, {unbroken(line.variantLabel)}
                <span className="block text-sm text-ink-soft">{line.sku}</span>
              </th>
              <td className="py-2 text-sm">
                {waits ? (
                  takes
                    .filter(({ sku }) => sku === line.sku)
                    .map((row) => <Take key={row.key} row={row} />)
                ) : (
                  <LotWords words={lotsOf(order, line.variantId)} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sentBefore ? <p>The rest of this order left us in another parcel.</p> : null}
      <p className="text-sm">
        Questions, or a reaction to a product? Write to {reactionEmail}. In an emergency call your
        doctor or 911 first.
      </p>
    </article>
  )
}

/** Units to take from one lot. */
function Take({ row: { units, lotCode, expiresOn, recalled } }: { row: PickRow }) {
  return (
    <span className="block">
      {units} of {lotCode ?? 'any lot'}
      {expiresOn ? `, until ${isoDay(expiresOn)}` : null}
      {recalled ? <strong className="block text-error">Recalled: do not send</strong> : null}
    </span>
  )
}
