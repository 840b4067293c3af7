import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { parseProductQuery, productParams } from './product-query'

const MOST_VIEWS = 20

/** The person's own lists, by name; `search` is what stands behind the question mark. */
export async function readViews(actor: Actor) {
  return db.productView.findMany({
    where: { staffId: actor.id },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, search: true },
  })
}

/**
 * Keeps a list under a name, in place of one that had the name. Refuses with 'too-many' over twenty. Nothing of
 * the shop changes, so no permission beyond seeing the list is asked, and the trail is not told.
 */
export async function keepView(
  actor: Actor,
  { name, search }: { name: string; search: string },
): Promise<'kept' | 'too-many'> {
  const clean = productParams({ ...parseProductQuery(new URLSearchParams(search)), page: 1 })
  const where = { staffId_name: { staffId: actor.id, name } }
  const others = await db.productView.count({ where: { staffId: actor.id, NOT: { name } } })
  if (others >= MOST_VIEWS) return 'too-many'
  const data = { search: clean.toString() }
  await db.productView.upsert({ where, update: data, create: { ...data, staffId: actor.id, name } })
  return 'kept'
}

export async function forgetView(actor: Actor, id: string): Promise<void> {
  await db.productView.deleteMany({ where: { id, staffId: actor.id } })
}
