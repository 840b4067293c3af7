import { db } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'

export interface FoundContent {
  /** Its page among those of staff. */
  to: string
  name: string
  kind: string
}

/** Guides, bundles, treatments, studios, ingredients and promotions with these words in their name, of what the person may see; `most` of each. */
export async function findContent(
  actor: Actor,
  words: string,
  most: number,
): Promise<FoundContent[]> {
  const part = { contains: words, mode: 'insensitive' } as const
  const named = {
    where: { name: part },
    orderBy: { name: 'asc' },
    take: most,
    select: { id: true, name: true },
  } as const
  const studio = boundTo(actor)
  const [guides, bundles, treatments, studios, ingredients, promotions] = await Promise.all([
    may(actor, 'guides:read') ? findGuides(part, most) : [],
    may(actor, 'catalog:read') ? db.bundle.findMany(named) : [],
    may(actor, 'treatments:read') ? db.treatment.findMany(named) : [],
    may(actor, 'studios:read')
      ? db.location.findMany({ ...named, where: { name: part, ...(studio ? { id: studio } : {}) } })
      : [],
    may(actor, 'catalog:read') ? findIngredients(part, most) : [],
    may(actor, 'promotions:read') ? findPromotions(part, most) : [],
  ])
  const as = (kind: string, path: string) => (found: { id: string; name: string }) => ({
    to: `/admin/${path}/${found.id}`,
    name: found.name,
    kind,
  })
  return [
    ...guides.map(as('Guide', 'guides')),
    ...bundles.map(as('Bundle', 'bundles')),
    ...treatments.map(as('Treatment', 'treatments')),
    ...studios.map(as('Studio', 'studios')),
    ...ingredients.map(as('Ingredient', 'ingredients')),
    ...promotions.map(as('Promotion', 'promotions')),
  ]
}

async function findIngredients(part: { contains: string; mode: 'insensitive' }, most: number) {
  const found = await db.ingredient.findMany({
    where: { OR: [{ inciName: part }, { plainName: part }] },
    orderBy: { inciName: 'asc' },
    take: most,
    select: { id: true, inciName: true },
  })
  return found.map(({ id, inciName }) => ({ id, name: inciName }))
}

function findPromotions(part: { contains: string; mode: 'insensitive' }, most: number) {
  return db.promotion.findMany({
    where: { OR: [{ name: part }, { codes: { some: { code: part } } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, name: true },
  })
}

async function findGuides(part: { contains: string; mode: 'insensitive' }, most: number) {
  const found = await db.guide.findMany({
    where: { versions: { some: { title: part } } },
    orderBy: { slug: 'asc' },
    take: most,
    select: {
      id: true,
      slug: true,
      versions: { orderBy: { number: 'desc' }, take: 1, select: { title: true } },
    },
  })
  return found.map(({ id, slug, versions: [latest] }) => ({ id, name: latest?.title ?? slug }))
}
