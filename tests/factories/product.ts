import { randomUUID } from 'node:crypto'
import { db, type Prisma } from '#app/platform/database.server'

type ProductDetails = Partial<
  Pick<
    Prisma.ProductCreateInput,
    | 'id'
    | 'slug'
    | 'name'
    | 'status'
    | 'summary'
    | 'tags'
    | 'inciStatus'
    | 'inciText'
    | 'unitsSold'
    | 'regulatoryClass'
    | 'routineStep'
    | 'rinseOff'
    | 'staffNote'
    | 'sources'
    | 'unverified'
    | 'claimNote'
    | 'drugFacts'
    | 'publishedAt'
  >
> & {
  brand?: string
  category?: string
  concerns?: string[]
  skinTypes?: string[]
  /** Plain names of key ingredients, with their strength where it is known. */
  keys?: { name: string; strength?: string; aliases?: string[] }[]
  sizes?: { label: string; priceCents: number; sizeMilli?: number; costCents?: number }[]
  /** Units of each size at a place that ships; none unless told. */
  units?: number
  picture?: boolean
}

/** A product that is on sale and listed, unless `status` says otherwise. */
export async function aProduct(
  details: ProductDetails = {},
): Promise<{ id: string; slug: string; variantIds: string[] }> {
  const { brand, category, concerns, skinTypes, keys, sizes, units, picture, ...columns } = details
  const name = columns.name ?? 'Niacinamide Serum'
  const product = await db.product.create({
    data: {
      slug: `p-${randomUUID()}`,
      name,
      status: 'active',
      publishedAt: new Date('2026-01-01T00:00:00Z'),
      regulatoryClass: 'cosmetic',
      summary: 'A light serum.',
      description: 'A light serum for every day.',
      howToUse: 'Press into clean skin.',
      useAm: true,
      usePm: true,
      routineStep: 4,
      rinseOff: false,
      inciStatus: 'unknown',
      factsConfidence: 'low',
      priceConfidence: 'low',
      ...columns,
      brand: named(brand ?? 'Plain'),
      category: { connectOrCreate: withName(category ?? 'Serums', { intro: '', position: 1 }) },
      concerns: {
        connectOrCreate: (concerns ?? []).map((each) => withName(each, { position: 1 })),
      },
      skinTypes: {
        connectOrCreate: (skinTypes ?? []).map((each) => withName(each, { position: 1 })),
      },
      ingredients: { create: (keys ?? []).map(keyIngredient) },
      ...(picture ? { media: { create: { position: 0, alt: name, media: aPicture() } } } : {}),
      variants: {
        create: (sizes ?? [{ label: '30 ml', priceCents: 1200, sizeMilli: 30_000 }]).map(
          (size, position) => ({
            sku: randomUUID(),
            sizeUnit: 'ml' as const,
            weightGrams: 80,
            position,
            ...size,
          }),
        ),
      },
    },
    select: {
      id: true,
      slug: true,
      variants: { select: { id: true }, orderBy: { position: 'asc' } },
    },
  })
  const variantIds = product.variants.map(({ id }) => id)
  if (units) await stockUp(variantIds, units)
  await db.$executeRaw`SELECT refresh_listing(ARRAY[${product.id}::uuid])`
  return { id: product.id, slug: product.slug, variantIds }
}

async function stockUp(variantIds: string[], units: number) {
  const place = await db.location.upsert({
    where: { slug: 'warehouse' },
    update: {},
    create: {
      slug: 'warehouse',
      name: 'Warehouse',
      line1: '1 River Street',
      city: 'Portland',
      state: 'OR',
      postalCode: '97201',
      timezone: 'America/Los_Angeles',
      hours: [],
      ships: true,
      pickup: true,
    },
  })
  await db.stockLot.createMany({
    data: variantIds.map((variantId) => ({
      variantId,
      locationId: place.id,
      lotCode: 'L1',
      onHand: units,
    })),
  })
}

function keyIngredient(
  { name, strength, aliases }: { name: string; strength?: string; aliases?: string[] },
  position: number,
) {
  return {
    position,
    labelName: name,
    key: true,
    strength: strength ?? null,
    ingredient: {
      connectOrCreate: {
        where: { slug: slugOf(name) },
        create: {
          slug: slugOf(name),
          inciName: name,
          plainName: name,
          aliases: aliases ?? [],
          tags: [],
        },
      },
    },
  }
}

function aPicture() {
  return {
    create: {
      hash: randomUUID(),
      width: 800,
      height: 800,
      widths: [400, 800],
      dominantColor: '#ddeedd',
      placeholder: 'data:image/webp;base64,AAAA',
    },
  }
}

function named(name: string) {
  return { connectOrCreate: withName(name, {}) }
}

function withName<Rest extends object>(name: string, rest: Rest) {
  const slug = slugOf(name)
  return { where: { slug }, create: { slug, name, ...rest } }
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
