/** The orders file has a row for each line; what is said of the whole order stands in each of its rows. */
const OF_ORDER = [
  ...['placed', 'status', 'source', 'paid_on', 'delivered_on', 'ended_on', 'ended_reason'],
  ...['email', 'name', 'phone', 'line1', 'line2', 'city', 'state', 'postal_code', 'delivery'],
  ...['pickup_at', 'delivery_cost', 'delivery_tax', 'order_total', 'refund_total'],
  ...['refund_delivery', 'refunded_on'],
] as const
const OF_LINE = [
  ...['sku', 'brand', 'product', 'size', 'units', 'unit_price', 'line_discount', 'line_tax'],
  ...['line_total', 'refunded_units', 'withdrawn_units', 'line_refund', 'line_refund_tax'],
] as const
/** With several parcels a cell has a part for each, with semicolons between. */
const OF_PARCELS = ['carrier', 'tracking', 'sent_on', 'sent_units', 'arrived_on'] as const

export const ORDER_FILE_COLUMNS = ['order', 'line', ...OF_ORDER, ...OF_LINE, ...OF_PARCELS] as const

export type OrderColumn = (typeof ORDER_FILE_COLUMNS)[number]
export type OrderCells = Record<OrderColumn, string>

export const ORDER_WIDE: readonly OrderColumn[] = OF_ORDER
export const PARCEL_COLUMNS: readonly OrderColumn[] = OF_PARCELS

/** What an own order says of where it was bought; the same in every shop that runs on this. */
export const OWN_SOURCE = 'Porewell'

/** "UPS; USPS" → its parts, as many as there are parcels. */
export function partsIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(';').map((part) => part.trim())
}
