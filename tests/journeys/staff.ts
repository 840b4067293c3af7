import type { RunningShop } from '#tests/setup/running-shop'
import { expect, test as base } from '#tests/setup/shop'

/** What happens behind the shopper's back. What it changes on the shelf is undone after the test. */
export interface Staff {
  reprice: (product: { slug: string }, byCents: number) => Promise<void>
  /** Takes away all that nobody holds, everywhere or at one studio. */
  sellOut: (product: { slug: string }, studio?: string) => Promise<void>
  /** Units on the shelves and how many of them are held. */
  stockOf: (product: { slug: string }) => Promise<{ onHand: number; held: number }>
  /** The status of the shopper's latest order. */
  statusOf: (shopper: { email: string }) => Promise<string | undefined>
  /** What the shopper's mails were about, oldest first, such as 'paid'. */
  mailsTo: (shopper: { email: string }) => Promise<string[]>
  /** The shopper's hold has lapsed, and the shop has noticed. */
  lapse: (shopper: { email: string }) => Promise<void>
  /** Stripe's page has been open for too long. */
  expirePage: (url: string) => Promise<void>
  /** Has the receipt mailed once more and takes the order's link from it. */
  linkTo: (orderId: string) => Promise<string>
  /** The seed's latest order in each state. */
  ordersInEveryState: () => Promise<{ id: string; status: string }[]>
  /** The seed's latest delivered order of which units can be sent back. */
  returnableOrder: () => Promise<{ id: string; email: string }>
}

const VARIANTS = `SELECT v."id" FROM "Variant" v JOIN "Product" p ON p."id" = v."productId" WHERE p."slug" = $1`

export const test = base.extend<{ staff: Staff }>({
  staff: async ({ shop }, provide) => {
    const undo: (() => Promise<unknown>)[] = []
    await provide({ ...watching(shop), ...moving(shop, undo) })
    for (const putBack of undo.reverse()) await putBack()
  },
})

export { expect }

function moving(shop: RunningShop, undo: (() => Promise<unknown>)[]) {
  const raise = (slug: string, byCents: number) =>
    shop.query(
      `UPDATE "Variant" SET "priceCents" = "priceCents" + $2 WHERE "id" IN (${VARIANTS})`,
      [slug, byCents],
    )
  const reprice: Staff['reprice'] = async ({ slug }, byCents) => {
    await raise(slug, byCents)
    undo.push(() => raise(slug, -byCents))
  }
  const sellOut: Staff['sellOut'] = async ({ slug }, studio = '%') => {
    const lots = await shop.query<{ id: string; free: number }>(
      `SELECT lot."id", lot."onHand" - lot."held" AS "free" FROM "StockLot" lot
       JOIN "Location" place ON place."id" = lot."locationId"
       WHERE lot."variantId" IN (${VARIANTS}) AND place."name" LIKE $2`,
      [slug, studio],
    )
    const add = (sign: 1 | -1) =>
      shop.query(
        `UPDATE "StockLot" lot SET "onHand" = lot."onHand" + $3 * given."free"
         FROM unnest($1::uuid[], $2::int[]) AS given("id", "free") WHERE lot."id" = given."id"`,
        [lots.map(({ id }) => id), lots.map(({ free }) => free), sign],
      )
    await add(-1)
    undo.push(() => add(1))
  }
  return { reprice, sellOut }
}

function watching(shop: RunningShop) {
  const stockOf: Staff['stockOf'] = async ({ slug }) => {
    const [sum] = await shop.query<{ onHand: number; held: number }>(
      `SELECT sum("onHand")::int AS "onHand", sum("held")::int AS "held" FROM "StockLot"
       WHERE "variantId" IN (${VARIANTS})`,
      [slug],
    )
    return sum ?? { onHand: 0, held: 0 }
  }
  const statusOf: Staff['statusOf'] = async ({ email }) => {
    const [order] = await shop.query<{ status: string }>(
      'SELECT "status"::text FROM "Order" WHERE "email" = $1 ORDER BY "number" DESC',
      [email],
    )
    return order?.status
  }
  const mailsTo: Staff['mailsTo'] = async ({ email }) => {
    const mails = await shop.query<{ about: string }>(
      `SELECT split_part("occasion", ':', 1) AS "about" FROM "Mail" WHERE "recipient" = $1
       ORDER BY "createdAt"`,
      [email],
    )
    return mails.map(({ about }) => about)
  }
  const lapse: Staff['lapse'] = async (shopper) => {
    await shop.query(
      `UPDATE "Hold" SET "expiresAt" = now() - interval '1 minute'
       WHERE "orderId" IN (SELECT "id" FROM "Order" WHERE "email" = $1)`,
      [shopper.email],
    )
    await queue(shop, 'reconcile-payments', {})
    await expect.poll(() => statusOf(shopper)).toBe('expired')
  }
  const expirePage: Staff['expirePage'] = async (url) => {
    await shop.stripe.control(`sessions/${/cs_\w+/.exec(url)?.[0]}/expire`, {})
  }
  const linkTo: Staff['linkTo'] = async (orderId) => {
    await queue(shop, 'mail-order', { orderId, kind: 'paid' })
    const text = () =>
      shop.query<{ text: string }>(
        `SELECT "text" FROM "Mail" WHERE "occasion" = 'paid:' || $1::text`,
        [orderId],
      )
    // The first mail of a shop that has just started waits until what draws mails is loaded.
    await expect.poll(async () => (await text()).length, { timeout: 30_000 }).toBe(1)
    const [mail] = await text()
    return /\/orders\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  }
  const ordersInEveryState: Staff['ordersInEveryState'] = () =>
    shop.query(
      `SELECT DISTINCT ON ("status") "id", "status"::text FROM "Order"
       WHERE "email" NOT LIKE 'shopper.%' AND "broughtInAt" IS NULL AND "erasedAt" IS NULL ORDER BY "status", "number" DESC`,
    )
  const returnableOrder: Staff['returnableOrder'] = async () => {
    const [order] = await shop.query<{ id: string; email: string }>(
      `SELECT "id", "email" FROM "Order" o WHERE "status" = 'delivered' AND "broughtInAt" IS NULL AND "erasedAt" IS NULL AND NOT EXISTS (
         SELECT FROM "ReturnRequest" r WHERE r."orderId" = o."id" AND r."reason" <> 'reaction')
       ORDER BY "number" DESC`,
    )
    if (!order) throw new Error('The seed has no order of which units can be sent back.')
    return order
  }
  return {
    stockOf,
    statusOf,
    mailsTo,
    lapse,
    expirePage,
    linkTo,
    ordersInEveryState,
    returnableOrder,
  }
}

async function queue(shop: RunningShop, job: string, payload: object) {
  await shop.query('SELECT graphile_worker.add_job($1, $2::json)', [job, JSON.stringify(payload)])
}
