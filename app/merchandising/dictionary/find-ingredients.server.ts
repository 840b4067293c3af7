import { z } from 'zod'
import { db, type Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { readKeptIngredient } from './kept-ingredient.server'
import { valuesOf } from './save-ingredient.server'

export const INGREDIENTS_A_PAGE = 40

/** What the list is asked for; what it does not offer counts as not asked. */
export const IngredientQuery = z.object({
  find: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(9_999).catch(1),
})

/** One page of the dictionary by INCI name, each with how many products name it. Two queries. Undefined for who may not. */
export async function listIngredients(
  actor: Actor,
  { find, page }: z.infer<typeof IngredientQuery>,
) {
  if (!may(actor, 'catalog:read')) return undefined
  const like = { contains: find, mode: 'insensitive' } as const
  const where: Prisma.IngredientWhereInput = find
    ? {
        OR: [
          { inciName: like },
          { plainName: like },
          { aliases: { has: find.toLowerCase() } },
          { tags: { has: find.toLowerCase().replaceAll(' ', '_') } },
        ],
      }
    : {}
  const [total, ingredients] = await Promise.all([
    db.ingredient.count({ where }),
    db.ingredient.findMany({
      where,
      orderBy: { inciName: 'asc' },
      skip: (page - 1) * INGREDIENTS_A_PAGE,
      take: INGREDIENTS_A_PAGE,
      select: {
        ...{ id: true, inciName: true, plainName: true, tags: true },
        _count: { select: { products: true } },
      },
    }),
  ])
  return {
    total,
    ingredients: ingredients.map(({ _count, ...each }) => ({ ...each, uses: _count.products })),
  }
}

export type ListedIngredient = NonNullable<
  Awaited<ReturnType<typeof listIngredients>>
>['ingredients'][number]

const MOST_NAMED = 20

/**
 * An ingredient for its editor, with what the person typed and did not save (`keeping`) and the products that name it;
 * null where there is none, or for who may not.
 */
export async function readIngredient(actor: Actor, id: string, now: Date) {
  if (!may(actor, 'catalog:read') || !z.uuid().safeParse(id).success) return null
  const [stored, products, trail, keeping] = await Promise.all([
    db.ingredient.findUnique({ where: { id } }),
    db.product.findMany({
      where: { ingredients: { some: { ingredientId: id } } },
      orderBy: { name: 'asc' },
      take: MOST_NAMED + 1,
      select: { id: true, name: true },
    }),
    readTrail(actor, 'ingredient', id),
    readKeptIngredient(actor, { id }, now),
  ])
  if (!stored) return null
  return {
    ingredient: { id, version: stored.version, values: valuesOf(stored) },
    products: products.slice(0, MOST_NAMED),
    hasMore: products.length > MOST_NAMED,
    trail,
    keeping,
    mayWrite: may(actor, 'catalog:write'),
  }
}
