import { isDeepStrictEqual } from 'node:util'
import { ActiveIngredients } from '#app/catalog/drug-facts'
import { matchIngredient } from '#app/catalog/ingredients/match-ingredient'
import { Prisma, type Database, type Transaction } from '#app/platform/database.server'
import type { Known } from '../read-label.server'
import { openBook, readAnew, type Book, type Labeled, type Reading } from './read-anew.server'

export interface Follower {
  id: string
  name: string
  status: string
  before: Labeled
  after: Reading
}

/** The products that read otherwise with the dictionary `after` than `before`, by name. Three queries at most. */
export async function findFollowers(
  db: Database,
  before: readonly Known[],
  after: readonly Known[],
): Promise<Follower[]> {
  return readFollowers(db, await touchedBy(db, before, after), before, after)
}

/** The same, held in the order in which everybody holds products. */
export async function holdFollowers(
  tx: Transaction,
  before: readonly Known[],
  after: readonly Known[],
): Promise<Follower[]> {
  const ids = await touchedBy(tx, before, after)
  await tx.$queryRaw(Prisma.sql`
    SELECT FROM "Product" WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`)
  return readFollowers(tx, ids, before, after)
}

async function readFollowers(
  db: Database,
  ids: readonly string[],
  before: readonly Known[],
  after: readonly Known[],
): Promise<Follower[]> {
  if (ids.length === 0) return []
  const products = await db.product.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, name: true, status: true, tags: true, regulatoryClass: true },
      drugFacts: { select: { activeIngredients: true } },
      ingredients: {
        orderBy: { position: 'asc' },
        select: { position: true, labelName: true, ingredientId: true, drugActive: true },
      },
    },
  })
  const [old, fresh] = [openBook(before), openBook(after)]
  return products.flatMap(({ id, name, status, tags, ingredients, ...drug }) => {
    const labeled = { tags, lines: ingredients, actives: activesOf(drug) }
    const read = readAnew(labeled, old, fresh)
    return isSame(labeled, read) ? [] : [{ id, name, status, before: labeled, after: read }]
  })
}

/** Whose label names an ingredient that changed, or one that has come to mean another. */
async function touchedBy(
  db: Database,
  before: readonly Known[],
  after: readonly Known[],
): Promise<string[]> {
  const [old, fresh] = [openBook(before), openBook(after)]
  const changed = after.filter((each) => !isDeepStrictEqual(old.byId.get(each.id), each))
  if (changed.length === 0) return []
  const names = await db.$queryRaw<{ labelName: string }[]>(Prisma.sql`
    SELECT DISTINCT "labelName" FROM "ProductIngredient"`)
  const moved = names.flatMap(({ labelName }) =>
    meaning(labelName, old) === meaning(labelName, fresh) ? [] : labelName,
  )
  const touched = await db.$queryRaw<{ productId: string }[]>(Prisma.sql`
    SELECT DISTINCT "productId" FROM "ProductIngredient"
    WHERE "ingredientId" = ANY (${changed.map(({ id }) => id)}::uuid[]) OR "labelName" = ANY (${moved}::text[])`)
  return touched.map(({ productId }) => productId)
}

const meaning = (labelName: string, { index }: Book) => matchIngredient(labelName, index)?.id

function isSame({ tags, lines }: Labeled, after: Reading): boolean {
  return (
    isDeepStrictEqual([...tags].toSorted(), after.tags.toSorted()) &&
    isDeepStrictEqual(lines, after.lines)
  )
}

function activesOf({
  regulatoryClass,
  drugFacts,
}: {
  regulatoryClass: string
  drugFacts: { activeIngredients: Prisma.JsonValue } | null
}): string[] {
  if (regulatoryClass !== 'otc_drug' || !drugFacts) return []
  return ActiveIngredients.catch([])
    .parse(drugFacts.activeIngredients)
    .map(({ name }) => name)
}
