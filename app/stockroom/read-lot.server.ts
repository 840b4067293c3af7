import { db } from '#app/platform/database.server'
import { boundTo, may, reaches, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import type { Cell } from '#app/http/csv.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { isoDay } from '#app/time/day-words'
import { findRecall } from './find-recall.server'
import { countOrdersOfLot, ordersOfLot, type LotOrder } from './lot-orders.server'

const PAGE = 50
/** Rows of a file that are read at a time. */
const PART = 500

/** Who received a lot is for those who see all orders. */
function seesReceivers(actor: Actor): boolean {
  return may(actor, 'orders:read') && boundTo(actor) === null
}

/**
 * A lot, where else its code lies, its recall, and the orders that were sold units of it, 50 before the number
 * `before`; without the orders for whoever may not see them all. Undefined for an unknown lot or another studio's.
 */
export async function readLot(actor: Actor, lotId: string, before: number | null) {
  const lot = await db.stockLot.findUnique({
    where: { id: lotId },
    include: {
      location: { select: { name: true } },
      variant: {
        select: {
          id: true,
          sku: true,
          label: true,
          product: { select: { name: true, brand: { select: { name: true } } } },
        },
      },
    },
  })
  if (!lot || !may(actor, 'stock:read') || !reaches(actor, lot.locationId)) return undefined
  const bound = boundTo(actor)
  const { variantId, lotCode } = lot
  const code = { variantId, lotCode }
  const [siblings, recall, sums, orders] = await Promise.all([
    db.stockLot.findMany({
      where: { id: { in: await spellings(code) }, ...(bound ? { locationId: bound } : {}) },
      orderBy: { location: { position: 'asc' } },
      select: { id: true, onHand: true, held: true, location: { select: { name: true } } },
    }),
    recallOf(code),
    seesReceivers(actor) ? countOrdersOfLot(code) : null,
    seesReceivers(actor) ? ordersOfLot(code, { after: before, limit: PAGE + 1 }) : null,
  ])
  const shown = orders?.slice(0, PAGE) ?? []
  const next = orders && orders.length > PAGE ? (shown.at(-1)?.number ?? null) : null
  return {
    ...{ id: lot.id, lotCode, variant: lot.variant, place: lot.location.name, siblings, recall },
    expiresOn: lot.expiresOn ? isoDay(lot.expiresOn) : null,
    sold: sums ? { ...sums, orders: shown.map(row), count: sums.orders, next } : null,
  }
}

export type ReadLot = NonNullable<Awaited<ReturnType<typeof readLot>>>

/** Lots of a code at all locations, however it is written there. */
async function spellings({ variantId, lotCode }: { variantId: string; lotCode: string }) {
  const lots = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "StockLot"
    WHERE "variantId" = ${variantId}::uuid AND lot_key("lotCode") = lot_key(${lotCode})`
  return lots.map(({ id }) => id)
}

async function recallOf(code: { variantId: string; lotCode: string }) {
  const id = await findRecall(db, code)
  return id ? db.lotRecall.findUnique({ where: { id } }) : null
}

/** Without the address: it belongs to the file and the mail. */
function row({ id, number, status, placedAt, fullName, units, givenBack }: LotOrder) {
  return { id, number, status, placedAt, fullName, units, givenBack }
}

export const RECEIVER_COLUMNS = [
  ...['order', 'placed', 'status', 'name', 'email', 'units', 'given_back'],
] as const

/**
 * Who received a lot, as the rows of a file, read some at a time; that it was taken is in the trail.
 * Undefined for an unknown lot and for whoever may not take files of customers' data.
 */
export async function exportReceivers(actor: Actor, lotId: string, now: Date) {
  const lot = await db.stockLot.findUnique({
    where: { id: lotId },
    include: { variant: { select: { sku: true } } },
  })
  if (!lot || !seesReceivers(actor) || !may(actor, 'customers:export')) return undefined
  const record = { kind: 'stock', id: lot.variantId, name: lot.variant.sku } as const
  const after = { lot: lot.lotCode }
  await db.$transaction((tx) =>
    recordAudit(tx, actor, { action: 'stock.recall_exported', record, after }, now),
  )
  return { lotCode: lot.lotCode, parts: partsOf(lot) }
}

async function* partsOf(lot: { variantId: string; lotCode: string }): AsyncGenerator<Cell[][]> {
  let after: number | null = null
  for (;;) {
    const orders: LotOrder[] = await ordersOfLot(lot, { after, limit: PART })
    yield orders.map(({ number, placedAt, status, fullName, email, units, givenBack }) => [
      formatOrderNumber(number),
      placedAt.toISOString(),
      status,
      ...[fullName, email, units, givenBack],
    ])
    after = orders.at(-1)?.number ?? null
    if (orders.length < PART) return
  }
}
