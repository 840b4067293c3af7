import { randomUUID } from 'node:crypto'
import { shipOrder, type ShipOutcome } from '#app/orders/desk/ship-order.server'
import { formatOrderNumber, parseOrderNumber } from '#app/orders/order-number'
import { Prisma, type Transaction } from '#app/platform/database.server'
import { refused, type JudgedRow, type SentRow } from './import-row'
import type { ImportBy, Importer } from './importer'
import type { SendPlan } from './judge-known-order'
import { judgeOrders } from './judge-orders.server'
import { recordAudits } from './record-audits.server'
import { writeOrders } from './write-orders.server'

async function applyRows(tx: Transaction, rows: readonly SentRow[], by: ImportBy) {
  await lockRows(tx, rows)
  const { judged, sends, fresh } = await judgeOrders(tx, rows, by)
  const failed = await sendParcels(tx, sends, by)
  if (fresh.length > 0) {
    // The shop counts on behind them; before they are written, so that nobody takes one of their numbers.
    await tx.$executeRaw`
      SELECT setval('"Order_number_seq"', greatest(${Math.max(...fresh.map(({ number }) => number))}, "last_value"))
      FROM "Order_number_seq"`
    const ids = await writeOrders(tx, fresh, by)
    await recordAudits(
      tx,
      by,
      fresh.map(({ number, row }) => ({
        action: 'order.imported' as const,
        record: {
          kind: 'order',
          id: ids.get(number) ?? '',
          name: formatOrderNumber(number),
        } as const,
        after: {
          status: row.status,
          from: row.source,
          totalCents: row.order_total,
          import: by.importId,
        },
      })),
    )
  }
  return judged.map((row) => failed.get(row.number) ?? row)
}

/** Orders that rows name, in one sequence, and nobody is forgotten or brought in by another file meanwhile. */
async function lockRows(tx: Transaction, rows: readonly SentRow[]): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "Erasure" IN SHARE ROW EXCLUSIVE MODE`
  const numbers = rows.flatMap(({ cells }) => parseOrderNumber(cells['order'] ?? '') ?? [])
  const which = Prisma.sql`SELECT "bagId" FROM "Order" WHERE "number" = ANY (${numbers}::int[])`
  await tx.$queryRaw(
    Prisma.sql`SELECT FROM "Bag" WHERE "id" IN (${which}) ORDER BY "id" FOR UPDATE`,
  )
  await tx.$queryRaw(Prisma.sql`
    SELECT FROM "Order" WHERE "number" = ANY (${numbers}::int[]) ORDER BY "id" FOR UPDATE`)
}

/** Each parcel by the rules of the order's page; rows with one tracking number are one parcel. */
async function sendParcels(tx: Transaction, sends: readonly SendPlan[], { actor, now }: ImportBy) {
  const parcels = new Map<string, SendPlan[]>()
  for (const send of sends) {
    const { orderNumber, carrier, trackingNumber, sentAt } = send
    const key = [orderNumber, carrier, trackingNumber ?? '', sentAt?.toISOString() ?? ''].join(' ')
    parcels.set(key, [...(parcels.get(key) ?? []), send])
  }
  const failed = new Map<number, JudgedRow>()
  for (const rows of parcels.values()) {
    const [first] = rows
    if (!first) continue
    const { orderId, version, carrier, trackingNumber, sentAt } = first
    const whole = rows.some(({ units }) => units === undefined)
    const lines = whole ? undefined : rows.flatMap(({ units }) => units ?? [])
    const parcel = {
      orderId,
      formId: randomUUID(),
      version,
      carrier,
      trackingNumber,
      sentAt,
      lines,
    }
    const outcome = await shipOrder(actor, parcel, now, tx)
    if (outcome === 'done') continue
    for (const { number } of rows)
      failed.set(number, refused(number, { column: 'carrier', reason: PROBLEMS[outcome] }))
  }
  return failed
}

const PROBLEMS: Record<Exclude<ShipOutcome, 'done'>, string> = {
  already: 'It left already',
  'nothing-chosen': 'Nothing waits to be sent',
  'more-than-waits': 'Fewer units than that wait to be sent',
  recalled: 'Units of a recalled lot are kept for it. Give it others on its page, or refund them.',
  'edited-since': 'Where it goes was changed meanwhile',
  'not-now': 'Nothing of this order waits to be sent any more',
  'not-allowed': 'Your role does not send parcels of this order',
}

/** Orders: parcels that left of those that the shop has, and the history of another shop. Nothing else is changed. */
export const importOrders: Importer = {
  key: ['order', 'line'],
  nameOf: ({ order = '', line = '' }) => ({
    column: 'order',
    name: `${parseOrderNumber(order) ?? order} ${line}`,
  }),
  together: 'order',
  judge: async (db, rows, now, actor) => (await judgeOrders(db, rows, { actor, now })).judged,
  lock: lockRows,
  apply: applyRows,
}
