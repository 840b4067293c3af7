import { db } from '#app/platform/database.server'

interface Covering {
  categorySlugs: readonly string[]
  productIds: readonly string[]
}

const GONE = 'something no longer there'

/** Reads in two queries what all these promotions cover, and answers for each its names in the order of its list. */
export async function namesOf(promotions: readonly Covering[]) {
  const slugs = promotions.flatMap(({ categorySlugs }) => categorySlugs)
  const ids = promotions.flatMap(({ productIds }) => productIds)
  const [categories, products] = await Promise.all([
    slugs.length
      ? db.category.findMany({
          where: { slug: { in: slugs } },
          select: { slug: true, name: true },
        })
      : [],
    ids.length
      ? db.product.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
      : [],
  ])
  const categoryNames = new Map(categories.map(({ slug, name }) => [slug, name]))
  const productNames = new Map(products.map(({ id, name }) => [id, name]))
  return ({ categorySlugs, productIds }: Covering) => ({
    categories: categorySlugs.map((slug) => categoryNames.get(slug) ?? GONE),
    products: productIds.map((id) => productNames.get(id) ?? GONE),
  })
}
