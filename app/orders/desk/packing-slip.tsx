import { formatOrderNumber } from '../order-number'
import { lotsOf } from './lots-of'
import type { DeskOrder } from './read-order.server'
import { useShopProfile } from '#app/platform/shop-profile'

/** What goes into the parcel, with the lots to take it from: a list to pick by and a slip to put in. */
export function PackingSlip({ order }: { order: DeskOrder }) {
  const { businessName, reactionEmail } = useShopProfile()
  const studio = order.pickupLocation
  const left = order.lines.filter(({ quantity, refundedQuantity }) => quantity > refundedQuantity)
  return (
    <article className="flex max-w-prose flex-col gap-6">
      <header>
        <p className="font-display text-xl">{businessName}</p>
        <h1 className="text-2xl">Packing slip {formatOrderNumber(order.number)}</h1>
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
            <th scope="col">Units</th>
            <th scope="col">Product</th>
            <th scope="col">Lots</th>
          </tr>
        </thead>
        <tbody>
          {left.map((line) => (
            <tr key={line.id} className="border-b border-line align-top">
              <td className="py-2 pr-4 font-semibold tabular-nums">
                {line.quantity - line.refundedQuantity}
              </td>
              <th scope="row" className="py-2 pr-4 font-normal">
                {line.brandName} {line.productName}, {line.variantLabel}
                <span className="block text-sm text-ink-soft">{line.sku}</span>
              </th>
              <td className="py-2 text-sm">{lotsOf(order, line.variantId)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-sm">
        Questions, or a reaction to a product? Write to {reactionEmail}. In an emergency call your
        doctor or 911 first.
      </p>
    </article>
  )
}
