import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFacets } from '#app/catalog/count-facets.server'
import { findListings } from '#app/catalog/find-listings.server'
import { PAGE_SIZE, parseListingQuery } from '#app/catalog/listing-query'
import { isSellable } from '#app/inventory/sellable.server'
import { products } from './catalog/products'
import { LONG, NOW, seededShop, type SeededShop } from './test-kit'
import { writeSynthetic } from './synthetic/write-synthetic'

let shop: SeededShop
beforeAll(async () => {
  shop = await seededShop()
}, LONG)
afterAll(() => shop.drop())

/** What the statement finds, which is nothing where all is well. */
const none = async (statement: string) => expect(await shop.rows(statement)).toEqual([])

test.each([
  ['OrderStatus', 'Order'],
  ['RefundStatus', 'Refund'],
  ['ReturnStatus', 'ReturnRequest'],
  ['BagStatus', 'Bag'],
  ['HoldStatus', 'Hold'],
  ['ProductStatus', 'Product'],
  ['RegulatoryClass', 'Product'],
  ['DeliveryMethod', 'Order'],
])('there is something in every %s', async (type, table) => {
  const columns: Record<string, string> = {
    RegulatoryClass: 'regulatoryClass',
    DeliveryMethod: 'deliveryMethod',
  }
  const column = columns[type] ?? 'status'
  await none(`SELECT unnest(enum_range(NULL::"${type}")) EXCEPT SELECT "${column}" FROM "${table}"`)
})

test('there are three studios, three codes, an offer without one and a dispute', async () => {
  expect(await shop.db.location.count()).toBe(3)
  expect(await shop.db.promotionCode.count()).toBe(3)
  expect(await shop.db.promotion.count({ where: { automatic: true } })).toBe(1)
  expect(await shop.db.dispute.count({ where: { closedAt: null } })).toBe(1)
})

test('nobody who exists can be reached by what the shop knows', async () => {
  await none(`SELECT "email" FROM "Order" WHERE "email" !~ '@example\\.com$'`)
  await none(`SELECT "phone" FROM "Order" WHERE "phone" !~ '^\\d{3}55501\\d\\d$'`)
  await none(`SELECT "phone" FROM "Location" WHERE "phone" !~ '^\\(\\d{3}\\) 555-01\\d\\d$'`)
  await none(`SELECT "line1" FROM "Location" WHERE "line1" !~ 'Example|Sample|Placeholder'`)
})

test('stock came in lots, and no lot ever had less than nothing or held more than it had', async () => {
  await none(`
    SELECT * FROM (
      SELECT "lotId", sum("onHandDelta") OVER past AS "onHand", sum("heldDelta") OVER past AS "held"
      FROM "StockLedger" WINDOW past AS (PARTITION BY "lotId" ORDER BY "id")
    ) running WHERE "onHand" < 0 OR "held" < 0 OR "held" > "onHand"`)
  await none(`
    SELECT * FROM (SELECT "at", lag("at") OVER (ORDER BY "id") AS "before" FROM "StockLedger") moves
    WHERE "at" < "before"`)
  await none(`
    SELECT lot."lotCode" FROM "StockLot" lot JOIN "Variant" v ON v."id" = lot."variantId"
    JOIN "Product" p ON p."id" = v."productId"
    WHERE (lot."expiresOn" IS NULL) <> (p."regulatoryClass" = 'device')`)
})

test('what is on sale can be had at every studio, but for what is sold out or nearly', async () => {
  const few = await shop.rows<{ slug: string; units: number }>(`
    SELECT p."slug", coalesce(sum(lot."onHand" - lot."held"), 0)::int AS "units"
    FROM "Product" p JOIN "Variant" v ON v."productId" = p."id" CROSS JOIN "Location" place
    LEFT JOIN "StockLot" lot ON lot."variantId" = v."id" AND lot."locationId" = place."id"
    WHERE p."status" = 'active' GROUP BY p."slug", place."id"
    HAVING coalesce(sum(lot."onHand" - lot."held"), 0) < 5 ORDER BY 1, 2`)
  expect(few.filter(({ slug }) => slug === 'skinceuticals-p-tiox')).toHaveLength(3)
  expect(few.filter(({ slug }) => slug === 'dermalogica-daily-superfoliant')).toMatchObject([
    { units: 0 },
    { units: 0 },
    { units: 2 },
  ])
  expect(few).toHaveLength(6)
})

test('every order begins with being placed, tells of nothing that is still to come, and ends as it stands', async () => {
  await none(`
    SELECT o."number" FROM "Order" o WHERE o."placedAt" <> (
      SELECT "at" FROM "OrderEvent" WHERE "orderId" = o."id" AND "kind" = 'placed'
    ) OR o."placedAt" > (SELECT min("at") FROM "OrderEvent" WHERE "orderId" = o."id")`)
  await none(`SELECT * FROM "OrderEvent" WHERE "at" > '${NOW.toISOString()}'`)
  await none(`
    SELECT o."number", o."status" FROM "Order" o
    WHERE o."status" <> 'pending_payment' AND NOT EXISTS (
      SELECT FROM "OrderEvent" e WHERE e."orderId" = o."id" AND e."kind" = o."status"::text
    )`)
})

test('a first order’s code was used by somebody who had not ordered before', async () => {
  const claims = await shop.rows(`SELECT * FROM "PromotionClaim"`)
  expect(claims.length).toBeGreaterThan(0)
  await none(`
    SELECT c."email" FROM "PromotionClaim" c
    JOIN "Promotion" p ON p."id" = c."promotionId" AND p."firstOrderOnly"
    JOIN "Order" o ON o."id" = c."orderId"
    JOIN "Order" earlier ON earlier."email" = c."email" AND earlier."placedAt" < o."placedAt"`)
})

test('every product has two pictures with words, and those on sale are listed', async () => {
  await none(`
    SELECT p."slug" FROM "Product" p LEFT JOIN "ProductMedia" m ON m."productId" = p."id" AND m."alt" <> ''
    GROUP BY p."id" HAVING count(m."position") <> 2`)
  await none(`
    SELECT p."slug" FROM "Product" p LEFT JOIN "Listing" l ON l."productId" = p."id"
    WHERE (p."status" = 'active') <> (l."productId" IS NOT NULL)`)
})

test(
  'a large made-up catalog can be added, listed, sorted, counted and paged through',
  { timeout: LONG },
  async () => {
    const before = await shop.db.listing.count()
    await writeSynthetic(shop.db, 130, new Map(), NOW)
    await writeSynthetic(shop.db, 70, new Map(), NOW)
    const total = before + 200
    expect(await shop.db.product.count()).toBe(products.length + 200)

    const context = { textQuery: null, sellable: isSellable({ kind: 'shipping' }, NOW) }
    const listed = (search: string) =>
      findListings(shop.db, parseListingQuery(new URLSearchParams(search)), context)
    const slugs: string[] = []
    for (let page = 1; page <= Math.ceil(total / PAGE_SIZE); page++)
      slugs.push(...(await listed(`sort=name&page=${page}`)).cards.map(({ slug }) => slug))
    expect(new Set(slugs).size).toBe(total)

    const facets = await countFacets(
      shop.db,
      parseListingQuery(new URLSearchParams()),
      context,
      NOW,
    )
    expect(facets.category.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    for (const facet of ['category', 'brand', 'skin', 'without'] as const)
      for (const { value, count } of facets[facet].slice(0, 3))
        expect((await listed(`${facet}=${value}`)).total, `${facet} ${value}`).toBe(count)
  },
)
