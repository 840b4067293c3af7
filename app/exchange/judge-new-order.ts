import { refused, type JudgedRow, type RowProblem, type SentRow } from './import-row'
import { ORDER_WIDE } from './order-columns'
import type { OrderRow } from './order-row'
import { readParcels, type RowParcel } from './row-parcels'

/** A row of a new order as it was read. */
export interface ReadRow {
  sent: SentRow
  row: OrderRow
}

export interface NewLine {
  row: OrderRow
  variantId: string
  parcels: RowParcel[]
}

/** An order to bring in: what its first row says of it, and its lines. */
export interface NewOrder {
  number: number
  row: OrderRow
  locationId: string | null
  lines: NewLine[]
}

/** What the shop has of the things that rows name. */
export interface NamedThings {
  variants: ReadonlyMap<string, string>
  locations: ReadonlyMap<string, string>
  forgotten: ReadonlySet<string>
}

/** Judges the rows of one order that the shop does not have: all of them or none. */
export function judgeNewOrder(
  number: number,
  rows: readonly ReadRow[],
  things: NamedThings,
  now: Date,
): { judged: JudgedRow[]; order?: NewOrder } {
  const first = rows[0]
  if (!first) return { judged: [] }
  const wrong = new Map<number, RowProblem[]>()
  const lines: NewLine[] = []
  for (const { sent, row } of rows) {
    const parcels = readParcels(row, now)
    const variantId = things.variants.get(row.sku)
    const problems = [
      ...unlike(first.sent, sent),
      ...(variantId ? [] : [no('sku', 'No variant has this SKU: bring its product in first')]),
      ...lineProblems(row),
      ...(Array.isArray(parcels) ? [] : [parcels]),
    ]
    if (problems.length > 0) wrong.set(sent.number, problems)
    else if (variantId && Array.isArray(parcels)) lines.push({ row, variantId, parcels })
  }
  const whole = wrong.size === 0 ? orderProblems(first.row, lines, things, now) : []
  if (whole.length > 0) wrong.set(first.sent.number, whole)
  if (wrong.size > 0) return { judged: rows.map(({ sent }) => refusedOf(sent, wrong)) }
  const locationId = things.locations.get(first.row.pickup_at ?? '') ?? null
  const change = `brought in from ${first.row.source}`
  return {
    judged: rows.map(({ sent }) => ({ number: sent.number, effect: 'new', problems: [], change })),
    order: { number, row: first.row, locationId, lines },
  }
}

function refusedOf({ number }: SentRow, wrong: ReadonlyMap<number, RowProblem[]>): JudgedRow {
  const own = wrong.get(number)
  const [other] = wrong.keys()
  return refused(number, ...(own ?? [no('order', `Row ${other ?? 0} of this order is refused`)]))
}

function no(column: string, reason: string): RowProblem {
  return { column, reason }
}

function unlike(first: SentRow, { cells }: SentRow): RowProblem[] {
  return ORDER_WIDE.filter((column) => (cells[column] ?? '') !== (first.cells[column] ?? '')).map(
    (column) => no(column, `Row ${first.number} of the same order says something else`),
  )
}

function lineProblems(row: OrderRow): RowProblem[] {
  const list = row.unit_price * row.units
  const refundedList = row.unit_price * row.refunded_units
  const refund = row.line_refund ?? 0
  return [
    row.line_discount > list ? no('line_discount', 'More than the units cost') : [],
    row.line_total !== list - row.line_discount + row.line_tax
      ? no('line_total', 'Is not units times price, less discount, plus tax')
      : [],
    row.refunded_units > row.units ? no('refunded_units', 'More than were bought') : [],
    row.withdrawn_units > row.refunded_units
      ? no('withdrawn_units', 'More than were refunded')
      : [],
    row.line_refund !== undefined && (row.refunded_units === 0 || refund > row.line_total)
      ? no('line_refund', 'More than was paid for the refunded units')
      : [],
    row.line_refund_tax > refund || refund - row.line_refund_tax > refundedList
      ? no('line_refund_tax', 'Does not fit the refund')
      : [],
  ].flat()
}

function orderProblems(
  row: OrderRow,
  lines: readonly NewLine[],
  { locations, forgotten }: NamedThings,
  now: Date,
): RowProblem[] {
  const sum = (of: (line: NewLine) => number) => lines.reduce((all, line) => all + of(line), 0)
  const total = sum(({ row: line }) => line.line_total) + row.delivery_cost + row.delivery_tax
  const { status } = row
  const wasPaid = ['paid', 'ready_for_pickup', 'shipped', 'delivered'].includes(status)
  const refunds = row.refund_total ?? 0
  const back = sum(({ row: line }) => line.line_refund ?? 0) + row.refund_delivery
  const waits = sum((line) => line.row.units - line.row.withdrawn_units - sentOf(line))
  const parcels = lines.flatMap((line) => line.parcels)
  const isPickup = row.delivery === 'pickup'
  const late = (['placed', 'paid_on', 'delivered_on', 'ended_on', 'refunded_on'] as const).filter(
    (column) => (row[column] ?? now) > now || (row[column] ?? row.placed) < row.placed,
  )
  return [
    late.map((column) => no(column, 'Enter a day after it was placed, and not after today')),
    forgotten.has(row.email)
      ? no('email', 'They asked to be forgotten: a file does not bring them back')
      : [],
    row.order_total === total ? [] : no('order_total', 'Is not the lines and delivery together'),
    wasPaid && !row.paid_on ? no('paid_on', 'Enter when it was paid') : [],
    !wasPaid && !row.ended_on ? no('ended_on', 'Enter when it ended') : [],
    wasPaid && row.ended_on ? no('ended_on', 'It did not end: leave it empty') : [],
    ['expired', 'payment_failed'].includes(status) && row.paid_on
      ? no('paid_on', 'It was never paid: leave it empty')
      : [],
    (status === 'delivered') !== (row.delivered_on !== undefined)
      ? no('delivered_on', 'Belongs to delivered orders, and to each of them')
      : [],
    refunds > 0 && (!row.paid_on || !row.refunded_on || refunds > row.order_total)
      ? no('refund_total', 'Needs paid_on and refunded_on, and is at most what was paid')
      : [],
    back > 0 && refunds === 0 ? no('refund_total', 'Enter what was refunded in all') : [],
    isPickup && !locations.has(row.pickup_at ?? '')
      ? no('pickup_at', 'There is no location of this name')
      : [],
    !isPickup && !(row.line1 && row.city && row.postal_code)
      ? no('line1', 'Enter line1, city and postal_code')
      : [],
    isPickup && parcels.length > 0 ? no('carrier', 'A pickup has no parcels') : [],
    status === 'ready_for_pickup' && !isPickup ? no('status', 'Belongs to pickups') : [],
    isPickup && status === 'shipped' ? no('status', 'A pickup is not shipped') : [],
    !isPickup &&
    (status === 'shipped' || status === 'delivered') &&
    (waits > 0 || parcels.length === 0)
      ? no('carrier', 'An order that left has all its units in parcels')
      : [],
    status === 'paid' && waits <= 0 ? no('status', 'Nothing of it waits any more') : [],
    status === 'delivered' && parcels.some(({ arrivedAt }) => !arrivedAt)
      ? no('arrived_on', 'Enter for each parcel when it arrived')
      : [],
    status === 'cancelled' && parcels.length > 0
      ? no('carrier', 'A cancelled order has no parcels')
      : [],
  ].flat()
}

function sentOf({ parcels }: NewLine): number {
  return parcels.reduce((sum, { units }) => sum + units, 0)
}
