import { startOfShopDay } from '#app/time/shop-clock'
import { db as shopDatabase, Prisma, type Database } from '#app/platform/database.server'
import { boundTo, type Actor } from '#app/staff/permissions'
import { addDays } from '#app/time/zoned-time'
import type { OrderMark, OrderQuery } from './order-query'
import { ORDER_VIEWS } from './order-views'

/** A day on the list is one of the shop's own calendar. */
/** More sizes than this are no answer to what was looked for. */
const MOST_SIZES = 1000

export interface FoundOrder extends OrderMark {
  id: string
}

/** Some of the orders that are asked for and that the person may see, in the order asked for, after the mark. */
export async function findPage(
  actor: Actor,
  query: OrderQuery,
  take: number,
  db: Database = shopDatabase,
): Promise<FoundOrder[]> {
  const sizes = query.item ? await sizesOf(query.item, db) : null
  if (sizes?.length === 0) return []
  return db.$queryRaw<FoundOrder[]>(pageOf(actor, query, { sizes, take }))
}

/** The statement that cuts the page; what its rows show is looked up for them alone. */
export function pageOf(
  actor: Actor,
  query: OrderQuery,
  { sizes, take }: { sizes: readonly string[] | null; take: number },
): Prisma.Sql {
  const conditions = [
    ...asksFor(actor, query),
    ...(sizes
      ? [
          Prisma.sql`EXISTS (
            SELECT FROM "OrderLine" l
            WHERE l."orderId" = o."id" AND l."variantId" = ANY (${sizes}::uuid[]))`,
        ]
      : []),
    ...(query.after ? [beyond(query.sort, query.after)] : []),
  ]
  const where =
    conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty
  return Prisma.sql`
    SELECT o."id", o."number", o."totalCents" FROM "Order" o
    ${where} ORDER BY ${ORDERS[query.sort]} LIMIT ${take}`
}

const ORDERS = {
  newest: Prisma.sql`o."number" DESC`,
  oldest: Prisma.sql`o."number"`,
  total: Prisma.sql`o."totalCents" DESC, o."number" DESC`,
}

function beyond(sort: OrderQuery['sort'], { number, totalCents }: OrderMark): Prisma.Sql {
  if (sort === 'oldest') return Prisma.sql`o."number" > ${number}::int`
  if (sort === 'newest') return Prisma.sql`o."number" < ${number}::int`
  return Prisma.sql`(o."totalCents", o."number") < (${totalCents}::int, ${number}::int)`
}

function asksFor(actor: Actor, query: OrderQuery): Prisma.Sql[] {
  const { statuses, pickup } = ORDER_VIEWS[query.view]
  const studio = boundTo(actor)
  return [
    ...(studio ? [Prisma.sql`o."pickupLocationId" = ${studio}::uuid`] : []),
    ...(statuses.length > 0
      ? [Prisma.sql`o."status" = ANY (${[...statuses]}::"OrderStatus"[])`]
      : []),
    ...(pickup === null
      ? []
      : [pickup ? IS_PICKUP : Prisma.sql`o."deliveryMethod" IN ('standard', 'express')`]),
    ...(query.way ? [Prisma.sql`o."deliveryMethod" = ${query.way}::"DeliveryMethod"`] : []),
    ...(query.place
      ? [
          Prisma.sql`o."pickupLocationId" = (SELECT "id" FROM "Location" WHERE "slug" = ${query.place})`,
        ]
      : []),
    ...(query.from ? [Prisma.sql`o."placedAt" >= ${startOfShopDay(query.from)}::timestamptz`] : []),
    ...(query.to
      ? [Prisma.sql`o."placedAt" < ${startOfShopDay(addDays(query.to, 1))}::timestamptz`]
      : []),
    ...(query.minCents === null ? [] : [Prisma.sql`o."totalCents" >= ${query.minCents}::int`]),
    ...(query.maxCents === null ? [] : [Prisma.sql`o."totalCents" <= ${query.maxCents}::int`]),
    ...(query.has ? [HAS[query.has]] : []),
    ...(query.code
      ? [
          Prisma.sql`o."id" IN (SELECT d."orderId" FROM "OrderDiscount" d WHERE d."code" = ${query.code})`,
        ]
      : []),
  ]
}

const IS_PICKUP = Prisma.sql`o."deliveryMethod" = 'pickup'`

/** Few orders have one: their ids are looked up first, and the orders by them. */
const HAS = {
  refund: Prisma.sql`o."id" = ANY (ARRAY (SELECT r."orderId" FROM "Refund" r))`,
  return: Prisma.sql`o."id" = ANY (ARRAY (SELECT r."orderId" FROM "ReturnRequest" r))`,
  dispute: Prisma.sql`o."id" = ANY (ARRAY (
    SELECT p."orderId" FROM "Dispute" d JOIN "Payment" p ON p."id" = d."paymentId"))`,
}

/** The sizes of which every word is in the product's name or in the SKU. */
async function sizesOf(words: string, db: Database): Promise<string[]> {
  const conditions = words
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
      return Prisma.sql`v."id" IN (
        SELECT x."id" FROM "Variant" x WHERE lower(x."sku") LIKE ${like}
        UNION ALL SELECT y."id" FROM "Product" p JOIN "Variant" y ON y."productId" = p."id"
          WHERE lower(p."name" || ' ' || p."slug") LIKE ${like})`
    })
  const found = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT v."id" FROM "Variant" v WHERE ${Prisma.join(conditions, ' AND ')} LIMIT ${MOST_SIZES}`)
  return found.map(({ id }) => id)
}
