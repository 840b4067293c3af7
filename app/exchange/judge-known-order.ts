import { CARRIERS, plainTrackingNumber } from '#app/orders/carriers'
import { unsentUnits } from '#app/orders/sending'
import type { FiledOrder } from './filed-orders.server'
import { refused, type JudgedRow, type SentRow } from './import-row'
import { cellsOf } from './order-cells'
import {
  ORDER_FILE_COLUMNS,
  PARCEL_COLUMNS,
  partsIn,
  type OrderCells,
  type OrderColumn,
} from './order-columns'
import { readMoment } from './order-moment'

/** A row that marks units as sent. */
export interface SendPlan {
  number: number
  orderId: string
  orderNumber: number
  version: number
  carrier: string
  trackingNumber: string | undefined
  sentAt: Date | undefined
  /** Undefined for all that waits. */
  units: { orderLineId: string; quantity: number } | undefined
}

interface Verdict {
  verdict: JudgedRow
  plan?: SendPlan
}

const KEPT = 'A placed order is not changed by a file'

/**
 * Judges a row about an order that the shop has: the same, or units that leave in a parcel, and nothing else. An empty
 * cell says nothing.
 */
export function judgeKnownOrder(
  { number, cells }: SentRow,
  order: FiledOrder,
  { maySend, now }: { maySend: boolean; now: Date },
): Verdict {
  const no = (column: OrderColumn, reason: string): Verdict => ({
    verdict: refused(number, { column, reason }),
  })
  const position = cells['line'] ?? ''
  const all = cellsOf(order)
  const line = order.lines.find((each) => String(each.position + 1) === position)
  if (position !== '' && !line) return no('line', 'The order has no such line')
  const shop = line ? all[order.lines.indexOf(line)] : wholeOrder(order, all)
  if (!shop) return no('line', 'The order has no lines')
  const differing = ORDER_FILE_COLUMNS.filter(
    (column) => column !== 'order' && differs(column, cells[column] ?? '', shop[column]),
  )
  const fresh = newParcel(cells, shop)
  if (!fresh) {
    if (differing.length === 0)
      return { verdict: { number, effect: 'same', problems: [], change: null } }
    return {
      verdict: refused(
        number,
        ...differing.map((column) => ({
          column,
          reason: PARCEL_COLUMNS.includes(column)
            ? 'A parcel that left is corrected on the order’s page'
            : KEPT,
        })),
      ),
    }
  }
  const others = differing.filter(
    (column) =>
      !PARCEL_COLUMNS.includes(column) && !(column === 'status' && cells['status'] === 'shipped'),
  )
  if (others.length > 0)
    return { verdict: refused(number, ...others.map((column) => ({ column, reason: KEPT }))) }
  if (!maySend) return no('carrier', 'Your role does not send parcels')
  if (order.status !== 'paid' || order.deliveryMethod === 'pickup')
    return no('carrier', 'Nothing of this order waits to be sent')
  const carrier = CARRIERS.find((each) => each.toLowerCase() === fresh.carrier.toLowerCase())
  if (!carrier) return no('carrier', `Enter one of ${CARRIERS.join(', ')}`)
  const trackingNumber = plainTrackingNumber(fresh.tracking)
  if (!/^[A-Z0-9]{6,40}$/.test(trackingNumber) && !(carrier === 'Other' && trackingNumber === ''))
    return no('tracking', 'Enter the tracking number: 6 to 40 letters and digits')
  const sentAt = readMoment(fresh.sentOn, now)
  if (sentAt === 'unreadable') return no('sent_on', 'Enter the day as 2026-11-26')
  if (sentAt && (sentAt > now || sentAt < order.placedAt))
    return no('sent_on', 'Enter a day after the order was placed, and not after today')
  const waits = line
    ? unsentUnits(line)
    : order.lines.reduce((sum, each) => sum + unsentUnits(each), 0)
  const quantity = fresh.units === '' ? waits : Number(fresh.units)
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > waits)
    return no(
      'sent_units',
      waits === 0 ? 'Nothing waits to be sent' : `Enter 1 to ${waits}, which wait`,
    )
  if (!line && quantity !== waits) return no('sent_units', 'Say in the column line of which line')
  return {
    verdict: {
      ...{ number, effect: 'changed', problems: [] },
      change: `sent ${quantity} with ${carrier}${trackingNumber ? ` ${trackingNumber}` : ''}`,
    },
    plan: {
      ...{ number, orderId: order.id, orderNumber: order.number, version: order.version, carrier },
      trackingNumber: trackingNumber || undefined,
      sentAt,
      units: line && { orderLineId: line.id, quantity },
    },
  }
}

/** Of a row without a line: what is said of the whole order, and all of its parcels. */
function wholeOrder(order: FiledOrder, [first]: OrderCells[]): OrderCells | undefined {
  if (!first) return undefined
  const shipments = new Map(
    order.lines.flatMap(({ shipmentLines }) =>
      shipmentLines.map((part) => [part.shipmentId, { ...part, quantity: 0 }] as const),
    ),
  )
  const [line] = order.lines
  const whole = line && { ...order, lines: [{ ...line, shipmentLines: [...shipments.values()] }] }
  return { ...first, ...(whole && cellsOf(whole)[0]), line: '', sent_units: '' }
}

function differs(column: OrderColumn, sent: string, shop: string): boolean {
  if (sent === '' || sent === shop.trim()) return false
  if (column === 'carrier') return sent.toLowerCase() !== shop.toLowerCase()
  if (column === 'tracking')
    return partsIn(sent).map(plainTrackingNumber).join(';') !== partsIn(shop).join(';')
  // A day is enough of a moment.
  if (column !== 'sent_on') return true
  const [days, moments] = [partsIn(sent), partsIn(shop)]
  return days.length !== moments.length || days.some((day, at) => !moments[at]?.startsWith(day))
}

/** The parcel that a row has and the shop does not: one behind those that left. */
function newParcel(cells: SentRow['cells'], shop: OrderCells) {
  const carriers = partsIn(cells['carrier'] ?? '')
  const known = partsIn(shop.carrier)
  if (carriers.length !== known.length + 1) return undefined
  const last = (column: OrderColumn) => partsIn(cells[column] ?? '')[known.length] ?? ''
  return {
    carrier: last('carrier'),
    tracking: last('tracking'),
    sentOn: last('sent_on'),
    units: last('sent_units'),
  }
}
