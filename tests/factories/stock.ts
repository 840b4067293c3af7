import { randomUUID } from 'node:crypto'
import { receiveStock } from '#app/inventory/receive.server'
import { db } from '#app/platform/database.server'

/** A variant of an active product of its own. */
export async function aVariant(
  details: { priceCents?: number; productName?: string; label?: string } = {},
): Promise<{ id: string; productId: string; slug: string }> {
  const slug = `p-${randomUUID()}`
  const shared = {
    brand: { slug: 'plain', name: 'Plain' },
    category: { slug: 'serum', name: 'Serum' },
  }
  const product = await db.product.create({
    data: {
      slug,
      name: details.productName ?? 'Niacinamide Serum',
      brand: {
        connectOrCreate: { where: { slug: shared.brand.slug }, create: shared.brand },
      },
      category: {
        connectOrCreate: {
          where: { slug: shared.category.slug },
          create: { ...shared.category, intro: '', position: 1 },
        },
      },
      status: 'active',
      publishedAt: new Date('2026-01-01T00:00:00Z'),
      regulatoryClass: 'cosmetic',
      summary: 'A light serum.',
      description: '',
      howToUse: '',
      useAm: true,
      usePm: true,
      routineStep: 4,
      rinseOff: false,
      inciStatus: 'unknown',
      factsConfidence: 'low',
      priceConfidence: 'low',
      variants: {
        create: {
          sku: slug,
          label: details.label ?? '30 ml',
          sizeMilli: 30_000,
          sizeUnit: 'ml',
          priceCents: details.priceCents ?? 1200,
          weightGrams: 80,
        },
      },
    },
    select: { id: true, variants: { select: { id: true } } },
  })
  return { id: product.variants[0]!.id, productId: product.id, slug }
}

/** A variant with this many units in one lot at a place that ships and hands out. */
export async function aStockedVariant(
  units: number,
  details: Parameters<typeof aVariant>[0] = {},
): Promise<{ id: string; productId: string; slug: string }> {
  const variant = await aVariant(details)
  const { id: locationId } =
    (await db.location.findFirst({ where: { ships: true } })) ?? (await aLocation())
  const lot = { variantId: variant.id, locationId, lotCode: 'A', expiresOn: null, quantity: units }
  await receiveStock(db, { lots: [lot], now: new Date(), actor: 'staff' })
  return variant
}

/** A product of two sizes at these prices, ten units of each. */
export async function twoSizes(prices: { large: number; small: number }) {
  const large = await aStockedVariant(10, { priceCents: prices.large })
  const small = await db.variant.create({
    data: {
      ...{ productId: large.productId, sku: `${large.slug}-small`, label: '15 ml' },
      ...{ sizeMilli: 15_000, sizeUnit: 'ml', priceCents: prices.small, weightGrams: 40 },
    },
  })
  const { id: locationId } = await db.location.findFirstOrThrow({ where: { ships: true } })
  const lot = { variantId: small.id, locationId, lotCode: 'S', expiresOn: null, quantity: 10 }
  await receiveStock(db, { lots: [lot], now: new Date(), actor: 'staff' })
  return { large, small }
}

export async function aLocation(
  details: {
    ships?: boolean
    pickup?: boolean
    active?: boolean
    name?: string
    position?: number
  } = {},
): Promise<{ id: string; slug: string }> {
  return db.location.create({
    data: {
      slug: `l-${randomUUID()}`,
      name: details.name ?? 'Riverside',
      line1: '1 River Street',
      city: 'Portland',
      state: 'OR',
      postalCode: '97201',
      timezone: 'America/Los_Angeles',
      hours: [],
      ships: details.ships ?? true,
      pickup: details.pickup ?? true,
      active: details.active ?? true,
      position: details.position ?? 0,
    },
    select: { id: true, slug: true },
  })
}

/** An order that waits for its payment, for whom stock can be held. Its line is only there to be valid. */
export async function anUnpaidOrder(variantId: string): Promise<{ id: string }> {
  return db.order.create({
    data: {
      bag: { create: {} },
      email: 'shopper@example.com',
      fullName: 'Sam Shopper',
      line1: '1 Main Street',
      city: 'Portland',
      state: 'OR',
      postalCode: '97201',
      deliveryMethod: 'standard',
      itemsCents: 0,
      discountCents: 0,
      deliveryCents: 0,
      deliveryTaxCents: 0,
      taxCents: 0,
      totalCents: 0,
      lines: {
        create: {
          variantId,
          position: 1,
          productSlug: 'serum',
          productName: 'Serum',
          brandName: 'Plain',
          variantLabel: '30 ml',
          sku: 'serum-30',
          quantity: 1,
          unitPriceCents: 0,
          listCents: 0,
          discountCents: 0,
          taxCents: 0,
          totalCents: 0,
        },
      },
    },
    select: { id: true },
  })
}
