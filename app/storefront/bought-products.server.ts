import { db, Prisma } from '#app/platform/database.server'
import { isOrderOf, type OrderOwner } from '#app/orders/customer-orders.server'
import { boughtRunOut, type BoughtRunOut } from '#app/routine/bought-run-outs'

/** What a shopper has at home, as far as the orders tell. */
export type BoughtProduct = {
  slug: string
  name: string
  brand: string
  /** 1 cleanse … 7 sunscreen. */
  step: number
  useAm: boolean
  usePm: boolean
  /** The size that was bought last. */
  size: string
  /** The same size to buy again; null where it is sold no more. */
  variantId: string | null
  runOut: BoughtRunOut | null
}

type Row = Omit<BoughtProduct, 'runOut' | 'variantId'> & {
  variantId: string
  isSold: boolean
  timesPerWeek: number | null
  sizeMilli: number | null
  doseMilli: number | null
  quantity: number
  from: Date
}

const DAY_MS = 86_400_000
/** Two years: nothing that was opened keeps longer. */
const DAYS_BACK = 730
/** What ran out earlier than this is most likely out of use. */
const DAYS_OVER = 120

/**
 * What a customer bought in two years and has not sent back, in the order of use, with the day on which it
 * runs out where its size and use are known. What ran out long ago is left out. One query.
 */
export async function readBoughtProducts(owner: OrderOwner, now: Date): Promise<BoughtProduct[]> {
  const since = new Date(now.getTime() - DAYS_BACK * DAY_MS)
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p."slug", p."name", b."name" AS "brand", p."routineStep" AS "step", p."useAm", p."usePm",
      coalesce(p."timesPerWeekStart", p."timesPerWeekMax") AS "timesPerWeek",
      v."label" AS "size", v."id" AS "variantId",
      v."active" AND p."status" = 'active' AS "isSold", v."sizeMilli",
      coalesce(p."dosePerUseMilli", c."dosePerUseMilli") AS "doseMilli",
      line."quantity" - line."refundedQuantity" AS "quantity",
      coalesce(o."deliveredAt", o."arrivesTo"::timestamptz, o."paidAt", o."placedAt") AS "from"
    FROM "Order" o
    JOIN "OrderLine" line ON line."orderId" = o."id" AND line."quantity" > line."refundedQuantity"
    JOIN "Variant" v ON v."id" = line."variantId"
    JOIN "Product" p ON p."id" = v."productId"
    JOIN "Brand" b ON b."id" = p."brandId"
    JOIN "Category" c ON c."id" = p."categoryId"
    WHERE ${isOrderOf(owner)} AND o."status" IN ('paid', 'ready_for_pickup', 'shipped', 'delivered')
      AND o."placedAt" > ${since}
    ORDER BY p."routineStep", p."slug", "from"`)
  const bySlug = new Map<string, Row[]>()
  for (const row of rows) bySlug.set(row.slug, [...(bySlug.get(row.slug) ?? []), row])
  return [...bySlug.values()]
    .flatMap((sizes) => toProduct(sizes, now))
    .filter(({ runOut }) => !runOut || runOut.day.getTime() > now.getTime() - DAYS_OVER * DAY_MS)
}

function toProduct(sizes: readonly Row[], now: Date): BoughtProduct[] {
  const last = sizes.at(-1)
  if (!last) return []
  const { slug, name, brand, step, useAm, usePm, size, variantId, isSold } = last
  return [
    {
      ...{ slug, name, brand, step, useAm, usePm, size },
      variantId: isSold ? variantId : null,
      runOut: boughtRunOut(sizes, last, now),
    },
  ]
}
