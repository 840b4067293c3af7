import { db, type Prisma } from '#app/platform/database.server'

const MOST_FOUND = 12
const MOST_WORDS = 6

/** Every word in a product's name, brand or address, or in the SKU of a size; the address may be pasted whole. */
export function productsWith(words: string): Prisma.ProductWhereInput | null {
  const asked = words
    .trim()
    .replace(/^\S*\/products\//, '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  if (asked.length === 0) return null
  return {
    AND: asked.map((word) => {
      const contains = { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
      return {
        OR: [
          { name: contains },
          { slug: contains },
          { brand: { name: contains } },
          { variants: { some: { sku: contains } } },
        ],
      }
    }),
  }
}

const shown = { id: true, name: true, slug: true, brand: { select: { name: true } } } as const

/** Products that a promotion may name: those with these ids, and up to 12 with these words. */
export async function findProducts(ids: readonly string[], words: string) {
  const matching = productsWith(words)
  const [chosen, found] = await Promise.all([
    ids.length ? db.product.findMany({ where: { id: { in: [...ids] } }, select: shown }) : [],
    matching
      ? db.product.findMany({
          where: { AND: [matching, { id: { notIn: [...ids] }, status: { not: 'archived' } }] },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: MOST_FOUND,
          select: shown,
        })
      : [],
  ])
  return { chosen, found }
}

export type FoundProducts = Awaited<ReturnType<typeof findProducts>>
