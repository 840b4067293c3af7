import { Prisma, type Transaction } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudits } from '#app/staff/record-audit.server'
import { readKnown, type Known } from '../read-label.server'
import { holdFollowers, type Follower } from './find-followers.server'

/**
 * Has products follow a dictionary that has changed since `before` was read: their labels' links, their tags, and
 * the shop's lists, with a row of the trail for each. Whoever calls holds lockDictionary, and says in `cause` what
 * asked for it. Returns how many products read otherwise now.
 */
export async function followDictionary(
  tx: Transaction,
  actor: Actor,
  { before, cause }: { before: readonly Known[]; cause: { ingredient?: string; import?: string } },
  now: Date,
): Promise<number> {
  const after = await readKnown(tx)
  const followers = await holdFollowers(tx, before, after)
  await writeReadings(tx, followers, now)
  await recordAudits(
    tx,
    actor,
    followers.map((each) => ({
      action: 'product.reread' as const,
      record: { kind: 'product', id: each.id, name: each.name },
      ...changesOf(each, new Map(after.map(({ id, inciName }) => [id, inciName])), cause),
    })),
    now,
  )
  await refreshLists(tx, before, after, followers)
  return followers.length
}

async function writeReadings(
  tx: Transaction,
  followers: readonly Follower[],
  now: Date,
): Promise<void> {
  const lines = followers.flatMap(({ id, after }) =>
    after.lines.map((line) => ({ ...line, productId: id })),
  )
  await tx.$executeRaw(Prisma.sql`
    UPDATE "ProductIngredient" kept SET "ingredientId" = sent."ingredientId", "drugActive" = sent."drugActive"
    FROM jsonb_populate_recordset(NULL::"ProductIngredient", ${JSON.stringify(lines)}::jsonb) AS sent
    WHERE kept."productId" = sent."productId" AND kept."position" = sent."position"`)
  const products = followers.map(({ id, after }) => ({ id, tags: after.tags }))
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Product" kept SET "tags" = sent."tags", "version" = kept."version" + 1, "updatedAt" = ${now}
    FROM jsonb_populate_recordset(NULL::"Product", ${JSON.stringify(products)}::jsonb) AS sent
    WHERE kept."id" = sent."id"`)
}

function changesOf(
  { before, after }: Follower,
  names: ReadonlyMap<string, string>,
  cause: { ingredient?: string; import?: string },
) {
  const linked = after.lines.flatMap(({ labelName, ingredientId }, at) =>
    ingredientId === before.lines[at]?.ingredientId
      ? []
      : [`${labelName}: ${names.get(ingredientId ?? '') ?? 'not known'}`],
  )
  return {
    before: { tags: before.tags.join(', ') },
    after: {
      tags: after.tags.join(', '),
      ...(linked.length > 0 ? { ingredients: linked.join('; ') } : {}),
      ...cause,
    },
  }
}

/** Lists hold the names and spellings of ingredients too, so every product of a changed one is listed anew. */
async function refreshLists(
  tx: Transaction,
  before: readonly Known[],
  after: readonly Known[],
  followers: readonly Follower[],
): Promise<void> {
  const old = new Map(before.map((each) => [each.id, JSON.stringify(each)]))
  const changed = after.filter((each) => old.get(each.id) !== JSON.stringify(each))
  const ids = followers.map(({ id }) => id)
  await tx.$executeRaw(Prisma.sql`
    SELECT refresh_listing(array_agg(DISTINCT "productId")) FROM "ProductIngredient"
    WHERE "ingredientId" = ANY (${changed.map(({ id }) => id)}::uuid[]) OR "productId" = ANY (${ids}::uuid[])
    HAVING count(*) > 0`)
}
