import { shelfStock } from '#app/inventory/availability.server'
import type { Database, Prisma } from '#app/platform/database.server'
import { isId } from '../form-values'

const select = {
  id: true,
  label: true,
  sku: true,
  priceCents: true,
  active: true,
  flammable: true,
  product: {
    select: {
      id: true,
      slug: true,
      name: true,
      status: true,
      tags: true,
      useAm: true,
      usePm: true,
      rinseOff: true,
      regulatoryClass: true,
      inciStatus: true,
      brand: { select: { name: true } },
      category: { select: { slug: true } },
    },
  },
} satisfies Prisma.VariantSelect

type Stored = Prisma.VariantGetPayload<{ select: typeof select }>

/** A size that may fill a step, with what speaks against it now. */
export interface OptionFacts extends Stored {
  /** As staff read it. */
  title: string
  isSold: boolean
  /** Units that can be sold now. */
  units: number
}

/** The sizes of these ids, by id; two queries. */
export async function readVariants(
  db: Database,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, OptionFacts>> {
  const wanted = [...new Set(ids)].filter(isId)
  if (wanted.length === 0) return new Map()
  const variants = await db.variant.findMany({ where: { id: { in: wanted } }, select })
  const shelf = await shelfStock(db, wanted, now)
  return new Map(variants.map((variant) => [variant.id, factsOf(variant, shelf)]))
}

type Shelf = Awaited<ReturnType<typeof shelfStock>>

function factsOf(variant: Stored, shelf: Shelf): OptionFacts {
  const { product, label, active, id } = variant
  return {
    ...variant,
    title: `${product.brand.name} ${product.name}, ${label}`,
    isSold: active && product.status === 'active',
    units: shelf.get(id)?.units ?? 0,
  }
}

const MOST_FOUND = 12
const MOST_WORDS = 6

/** Up to 12 sizes on sale with every one of these words in the product's name, its brand's, or the SKU. */
export async function findVariants(db: Database, typed: string) {
  const words = typed
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const found = await db.variant.findMany({
    where: {
      active: true,
      product: { status: 'active' },
      AND: words.map((word) => {
        const contains = {
          contains: word.replace(/[\\%_]/g, '\\$&'),
          mode: 'insensitive' as const,
        }
        return {
          OR: [
            { sku: contains },
            { label: contains },
            { product: { name: contains } },
            { product: { brand: { name: contains } } },
          ],
        }
      }),
    },
    orderBy: [{ product: { name: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select: {
      id: true,
      label: true,
      product: { select: { name: true, brand: { select: { name: true } } } },
    },
  })
  return found.map(({ id, label, product }) => ({
    id,
    title: `${product.brand.name} ${product.name}, ${label}`,
  }))
}
