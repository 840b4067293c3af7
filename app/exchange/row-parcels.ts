import { CARRIERS, plainTrackingNumber } from '#app/orders/carriers'
import { partsIn } from './order-columns'
import type { RowProblem } from './import-row'
import { readMoment } from './order-moment'
import type { OrderRow } from './order-row'

/** Units of a line that went in one parcel. */
export interface RowParcel {
  carrier: string
  trackingNumber: string | null
  sentAt: Date
  arrivedAt: Date | null
  units: number
}

/** The parcels in which units of a row left, or what is wrong with them by column. */
export function readParcels(row: OrderRow, now: Date): RowParcel[] | RowProblem {
  const carriers = partsIn(row.carrier)
  const at = (cell: string, place: number) => partsIn(cell)[place] ?? ''
  const parcels: RowParcel[] = []
  for (const [place, name] of carriers.entries()) {
    const carrier = CARRIERS.find((each) => each.toLowerCase() === name.toLowerCase())
    if (!carrier) return { column: 'carrier', reason: `Enter one of ${CARRIERS.join(', ')}` }
    const sentAt = readMoment(at(row.sent_on, place), now)
    if (!(sentAt instanceof Date) || sentAt > now || sentAt < row.placed)
      return { column: 'sent_on', reason: 'Enter for each parcel the day on which it left' }
    const arrivedAt = readMoment(at(row.arrived_on, place), now) ?? null
    if (arrivedAt === 'unreadable' || (arrivedAt && (arrivedAt > now || arrivedAt < sentAt)))
      return { column: 'arrived_on', reason: 'Enter a day after it left, and not after today' }
    const asked = at(row.sent_units, place)
    const units =
      asked === '' && carriers.length === 1 ? row.units - row.withdrawn_units : Number(asked)
    if (!Number.isInteger(units) || units < 1)
      return { column: 'sent_units', reason: 'Enter for each parcel how many units were in it' }
    const trackingNumber = plainTrackingNumber(at(row.tracking, place)) || null
    parcels.push({ carrier, trackingNumber, sentAt, arrivedAt, units })
  }
  const sent = parcels.reduce((sum, { units }) => sum + units, 0)
  if (sent > row.units - row.withdrawn_units)
    return { column: 'sent_units', reason: 'More units left than were bought and not withdrawn' }
  return parcels
}
