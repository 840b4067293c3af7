import { AboutLabel } from '#app/ui/about-label'
import { unbroken } from '#app/ui/unbroken'
import { carrierName, trackingLink } from './carriers'
import type { ShopperOrder } from './order-page.server'
import { unsentUnits } from './sending'

type Parcel = ShopperOrder['shipments'][number]

/** Each parcel with how to follow it and, where there are several, what is in it and what is still to come. */
export function OrderParcels({ order }: { order: ShopperOrder }) {
  const { shipments, lines, status } = order
  const waiting = lines
    .map((line) => ({ orderLineId: line.id, quantity: unsentUnits(line) }))
    .filter(({ quantity }) => status === 'paid' && quantity > 0)
  if (shipments.length === 0) return null
  const isWhole = shipments.length === 1 && waiting.length === 0
  return (
    <section aria-labelledby="parcels" className="flex flex-col gap-4">
      <h2 id="parcels" className="text-2xl">
        {isWhole ? 'Your parcel' : 'Your parcels'}
      </h2>
      {shipments.map((parcel, index) => (
        <div key={parcel.id} className="flex flex-col gap-1">
          {isWhole ? null : <h3 className="text-lg">Parcel {index + 1}</h3>}
          <ParcelWay parcel={parcel} />
          {isWhole ? null : <UnitList order={order} units={parcel.lines} />}
        </div>
      ))}
      {waiting.length > 0 ? (
        <div className="flex flex-col gap-1">
          <h3 className="text-lg">Still to come</h3>
          <UnitList order={order} units={waiting} />
        </div>
      ) : null}
    </section>
  )
}

function ParcelWay({ parcel }: { parcel: Parcel }) {
  const { carrier, trackingNumber, deliveredAt } = parcel
  const link = trackingLink(carrier, trackingNumber)
  return (
    <>
      <p>
        {carrierName(carrier)}
        {trackingNumber ? `, tracking number ${trackingNumber}` : ', without a tracking number'}
        {deliveredAt ? ' · arrived' : null}
      </p>
      {link ? (
        <p>
          <a href={link} rel="noreferrer" className="touch-link link">
            <AboutLabel about={trackingNumber ?? carrierName(carrier)}>
              Follow this parcel
            </AboutLabel>
          </a>
        </p>
      ) : null}
    </>
  )
}

type UnitListProps = {
  order: ShopperOrder
  units: readonly { orderLineId: string; quantity: number }[]
}

function UnitList({ order, units }: UnitListProps) {
  return (
    <ul className="text-sm text-ink-soft">
      {order.lines.flatMap((line) => {
        const part = units.find(({ orderLineId }) => orderLineId === line.id)
        return part ? (
          <li key={line.id}>
            {part.quantity} × {line.productName}, {unbroken(line.variantLabel)}
          </li>
        ) : (
          []
        )
      })}
    </ul>
  )
}
