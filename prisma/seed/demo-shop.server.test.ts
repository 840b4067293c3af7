import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFacets } from '#app/catalog/count-facets.server'
import { findListings } from '#app/catalog/find-listings.server'
import { PAGE_SIZE, parseListingQuery } from '#app/catalog/listing-query'
import { contentOf } from '#app/content/contents.server'
import { stopsOf } from '#app/content/content-kind'
import { isSellable } from '#app/inventory/sellable.server'
import { trackingWarning } from '#app/orders/carriers'
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
  ['ReviewStatus', 'Review'],
  ['BagStatus', 'Bag'],
  ['HoldStatus', 'Hold'],
  ['ProductStatus', 'Product'],
  ['RegulatoryClass', 'Product'],
  ['DeliveryMethod', 'Order'],
  ['ConsultationStatus', 'Consultation'],
  ['ConsultationRoute', 'Consultation'],
  ['SubscriberStatus', 'Subscriber'],
])('there is something in every %s', async (type, table) => {
  const columns: Record<string, string> = {
    RegulatoryClass: 'regulatoryClass',
    DeliveryMethod: 'deliveryMethod',
    ConsultationRoute: 'route',
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

test('every review is of something that had arrived a week before, and is counted where it is shown', async () => {
  await none(`
    SELECT r."title" FROM "Review" r JOIN "Order" o ON o."id" = r."orderId"
    JOIN "OrderLine" l ON l."id" = r."orderLineId" AND l."orderId" = o."id"
    JOIN "Variant" v ON v."id" = l."variantId"
    WHERE v."productId" <> r."productId" OR r."writtenAt" < o."deliveredAt" + interval '7 days'
      OR coalesce(r."decidedAt", r."writtenAt") > '${NOW.toISOString()}'`)
  await none(`
    SELECT p."slug" FROM "Product" p
    LEFT JOIN "Review" r ON r."productId" = p."id" AND r."status" = 'published'
    GROUP BY p."id" HAVING count(r."id") <> p."ratingCount" OR coalesce(sum(r."stars"), 0) <> p."ratingSum"`)
})

test('nobody who exists can be reached by what the shop knows', async () => {
  await none(`SELECT "email" FROM "Order" WHERE "email" !~ '@example\\.com$'`)
  await none(`SELECT "phone" FROM "Order" WHERE "phone" !~ '^\\d{3}55501\\d\\d$'`)
  await none(`SELECT "phone" FROM "Location" WHERE "phone" !~ '^\\(\\d{3}\\) 555-01\\d\\d$'`)
  await none(`SELECT "line1" FROM "Location" WHERE "line1" !~ 'Example|Sample|Placeholder'`)
})

test('everybody whom the shop knows an address of is a customer, and only they', async () => {
  await none(`
    (SELECT lower("email") FROM "Order" WHERE "erasureId" IS NULL UNION SELECT "email" FROM "Customer" UNION SELECT "email" FROM "Subscriber"
     UNION SELECT "email" FROM "Consultation") EXCEPT SELECT "email" FROM "CustomerRecord"`)
  expect(await shop.db.customerRecord.count({ where: { hasAccount: true } })).toBe(4)
  expect(await shop.db.customerNote.count()).toBe(3)
  await none(`SELECT "email" FROM "CustomerRecord" WHERE "email" !~ '@example\\.com$'`)
})

test('an order waits with units of a recalled lot, and others received some', async () => {
  const found = await shop.rows<{ status: string; units: number }>(`
    SELECT o."status"::text, line."quantity" AS "units" FROM "LotRecall" recall
    JOIN "StockLot" lot ON lot."variantId" = recall."variantId" AND lot."lotCode" = recall."lotCode"
      AND lot."recalledAt" = recall."at"
    JOIN "HoldLine" line ON line."lotId" = lot."id" JOIN "Hold" h ON h."id" = line."holdId" AND h."status" = 'sold'
    JOIN "Order" o ON o."id" = h."orderId"`)
  expect(found.filter(({ status }) => status === 'paid')).toEqual([{ status: 'paid', units: 2 }])
  expect(found.length).toBeGreaterThan(1)
})

test('one shopper was forgotten whose order is under way, and is known no more', async () => {
  const waiting = await shop.db.erasure.findMany({
    where: { doneAt: null },
    include: { orders: { select: { status: true, erasedAt: true } } },
  })
  expect(waiting).toMatchObject([{ orders: [{ status: 'shipped', erasedAt: null }] }])
  const number = waiting[0]?.customerNumber ?? 0
  expect(number).toBeGreaterThan(1000)
  expect(await shop.db.customerRecord.count({ where: { number } })).toBe(0)
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

test('what left is in parcels that a carrier would know, and was sold from the lots', async () => {
  const parcels = await shop.db.shipment.findMany({ include: { lines: true } })
  for (const { carrier, trackingNumber, lines } of parcels) {
    expect(trackingWarning(carrier, trackingNumber)).toBeNull()
    expect(lines.length).toBeGreaterThan(0)
  }
  await none(`
    SELECT o."number" FROM "Order" o WHERE o."deliveryMethod" <> 'pickup' AND (
      SELECT sum(line."shippedQuantity") FROM "OrderLine" line WHERE line."orderId" = o."id"
    ) <> (
      SELECT coalesce(sum(line."shipped"), 0) FROM "HoldLine" line JOIN "Hold" hold ON hold."id" = line."holdId"
      WHERE hold."orderId" = o."id"
    )`)
  await none(`
    SELECT o."number" FROM "Order" o JOIN "OrderLine" line ON line."orderId" = o."id"
    WHERE o."status" IN ('shipped', 'delivered') AND o."deliveryMethod" <> 'pickup'
      AND line."shippedQuantity" + line."withdrawnQuantity" <> line."quantity"`)
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

test('what is published of bundles, treatments and studios is what shoppers see', async () => {
  const published = await shop.db.recordVersion.findMany({ where: { status: 'published' } })
  expect(published).toHaveLength(4)
  for (const { kind, recordId, value } of published)
    expect((await contentOf(kind).readLive(shop.db, recordId))?.values).toEqual(value)
})

test('nothing stops a bundle, a treatment or a studio of the shop from being published as it is', async () => {
  const shown = {
    bundle: await shop.db.bundle.findMany({ where: { status: { not: 'draft' } } }),
    treatment: await shop.db.treatment.findMany(),
    location: await shop.db.location.findMany(),
  }
  expect(shown.bundle.length).toBeGreaterThan(3)
  for (const kind of ['bundle', 'treatment', 'location'] as const)
    for (const { id, name } of shown[kind]) {
      const { readLive, check } = contentOf(kind)
      const live = await readLive(shop.db, id)
      expect(stopsOf(await check(shop.db, id, live!.values, NOW)), name).toEqual({})
    }
})

test('the trail has what staff did, in the order in which they did it', async () => {
  await none(`
    SELECT a."id" FROM "AuditEntry" a LEFT JOIN "StaffUser" s ON s."id" = a."actorId"
    WHERE s."name" IS DISTINCT FROM a."actorName"`)
  await none(`
    SELECT later."id" FROM "AuditEntry" earlier JOIN "AuditEntry" later ON later."id" = earlier."id" + 1
    WHERE later."at" < earlier."at"`)
  await none(`
    SELECT e."id" FROM "OrderEvent" e WHERE e."actor" = 'staff' AND NOT EXISTS (
      SELECT FROM "AuditEntry" a WHERE a."recordId" = e."orderId"::text AND a."at" = e."at")`)
  expect(await shop.db.auditEntry.count({ where: { recordKind: 'order' } })).toBeGreaterThan(100)
})

test('the trail says of a parcel and of a refund what the use cases say', async () => {
  const keysOf = async (action: string) => {
    const entries = await shop.db.auditEntry.findMany({ where: { action } })
    return new Set(
      entries.map(({ after }) =>
        Object.keys(after ?? {})
          .toSorted()
          .join(' '),
      ),
    )
  }
  expect([...(await keysOf('order.shipped'))]).toEqual(['carrier status units'])
  expect([...(await keysOf('order.delivered'))]).toEqual(['parcels status'])
  expect([...(await keysOf('order.refunded'))]).toEqual([
    'amountCents reason restocked units withDelivery',
  ])
  expect([...(await keysOf('order.return_settled'))]).toEqual([
    'amountCents return units withDelivery',
  ])
  await none(`
    SELECT "id" FROM "AuditEntry" WHERE "action" = 'order.delivered' AND ("after" ->> 'parcels')::int <> 1`)
})

test('the mails of the last days are told: one waits for staff to send it again, and none is of somebody forgotten', async () => {
  const count = (status: 'sent' | 'failed' | 'queued') => shop.db.mail.count({ where: { status } })
  expect(await count('sent')).toBeGreaterThan(20)
  expect([await count('failed'), await count('queued')]).toEqual([1, 0])
  await none(`
    SELECT m."subject" FROM "Mail" m JOIN "Order" o ON o."id" = m."orderId"
    WHERE o."erasureId" IS NOT NULL OR m."recipient" <> o."email" OR m."createdAt" > '${NOW.toISOString()}'
      OR position('?key=' IN m."text") = 0`)
  await none(`
    SELECT e."id" FROM "OrderEvent" e JOIN "Order" o ON o."id" = e."orderId"
    WHERE e."kind" IN ('paid', 'shipped', 'refunded') AND o."erasureId" IS NULL
      AND e."at" > '${NOW.toISOString()}'::timestamptz - interval '14 days'
      AND NOT EXISTS (SELECT FROM "Mail" m WHERE m."orderId" = o."id" AND m."occasion" LIKE e."kind" || ':%')`)
})
