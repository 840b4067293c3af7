import { forgottenHash } from '#app/customers/forgotten-hash.server'
import { parseOrderNumber } from '#app/orders/order-number'
import type { Database } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { findFiledOrders } from './filed-orders.server'
import { readCells, refused, type JudgedRow, type SentRow } from './import-row'
import { judgeKnownOrder, type SendPlan } from './judge-known-order'
import { judgeNewOrder, type NamedThings, type NewOrder, type ReadRow } from './judge-new-order'
import { OrderRow } from './order-row'

/** Numbers beyond are no order's: the shop counts on from the highest. */
const MOST_NUMBER = 9_999_999

/** What rows of the orders file do: units that leave of known orders, and orders that the shop does not have. */
export async function judgeOrders(
  db: Database,
  rows: readonly SentRow[],
  { actor, now }: { actor: Actor; now: Date },
) {
  const judged: JudgedRow[] = []
  const sends: SendPlan[] = []
  const fresh: NewOrder[] = []
  const byNumber = new Map<number, SentRow[]>()
  for (const sent of rows) {
    const number = parseOrderNumber(sent.cells['order'] ?? '')
    if (number && number <= MOST_NUMBER)
      byNumber.set(number, [...(byNumber.get(number) ?? []), sent])
    else
      judged.push(
        refused(sent.number, { column: 'order', reason: 'Enter a number such as PW-10001' }),
      )
  }
  const orders = await findFiledOrders(db, [...byNumber.keys()])
  const known = new Map(orders.map((order) => [order.number, order]))
  const maySend = may(actor, 'orders:fulfil')
  for (const [number, order] of known)
    for (const sent of byNumber.get(number) ?? []) {
      const { verdict, plan } = judgeKnownOrder(sent, order, { maySend, now })
      judged.push(verdict)
      if (plan) sends.push(plan)
    }
  const unknown = [...byNumber].filter(([number]) => !known.has(number))
  if (!may(actor, 'customers:import')) {
    const reason = 'The shop has no such order, and your role does not bring orders in'
    for (const [, group] of unknown)
      judged.push(...group.map((sent) => refused(sent.number, { column: 'order', reason })))
    return { judged, sends, fresh }
  }
  const things = await findThings(
    db,
    unknown.flatMap(([, group]) => group),
  )
  for (const [number, group] of unknown) {
    const read = group.map((sent) => ({ sent, ...readCells(OrderRow, sent) }))
    const good = read.filter(
      (row): row is ReadRow & { values: OrderRow } & typeof row => 'values' in row,
    )
    if (good.length < group.length) {
      const at = read.find((row) => !('values' in row))?.sent.number ?? 0
      const reason = `Row ${at} of this order is refused`
      for (const row of read)
        judged.push(
          'values' in row
            ? refused(row.sent.number, { column: 'order', reason })
            : refused(row.sent.number, ...row.problems),
        )
      continue
    }
    const asRead = good.map(({ sent, values }) => ({ sent, row: values }))
    const verdict = judgeNewOrder(number, asRead, things, now)
    judged.push(...verdict.judged)
    if (verdict.order) fresh.push(verdict.order)
  }
  return { judged, sends, fresh }
}

async function findThings(db: Database, rows: readonly SentRow[]): Promise<NamedThings> {
  const named = (column: string) => [
    ...new Set(rows.flatMap(({ cells }) => cells[column]?.trim() || [])),
  ]
  const emails = named('email').map((email) => email.toLowerCase())
  const hashes = new Map(emails.map((email) => [forgottenHash(email), email]))
  const [variants, locations, erasures] = await Promise.all([
    db.variant.findMany({ where: { sku: { in: named('sku') } }, select: { id: true, sku: true } }),
    db.location.findMany({
      where: { slug: { in: named('pickup_at') } },
      select: { id: true, slug: true },
    }),
    db.erasure.findMany({
      where: { addressHash: { in: [...hashes.keys()] } },
      select: { addressHash: true },
    }),
  ])
  return {
    variants: new Map(variants.map(({ id, sku }) => [sku, id])),
    locations: new Map(locations.map(({ id, slug }) => [slug, id])),
    forgotten: new Set(erasures.flatMap(({ addressHash }) => hashes.get(addressHash ?? '') ?? [])),
  }
}
