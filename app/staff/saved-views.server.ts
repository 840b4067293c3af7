import { db } from '#app/platform/database.server'
import type { Actor } from './permissions'
import type { SavedList } from './saved-view'

const MOST_VIEWS = 20

/** The person's own views of a list, by name; `search` is what stands behind the question mark. */
export async function readViews(actor: Actor, list: SavedList) {
  return db.savedView.findMany({
    where: { staffId: actor.id, list },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, search: true },
  })
}

/**
 * Keeps a view of a list under a name, in place of one that had the name; `search` is as the list itself writes it.
 * Refuses with 'too-many' over twenty of a list. Nothing of the shop changes, so no permission beyond seeing the list
 * is asked, and the trail is not told.
 */
export async function keepView(
  actor: Actor,
  { list, name, search }: { list: SavedList; name: string; search: URLSearchParams },
): Promise<'kept' | 'too-many'> {
  const where = { staffId_list_name: { staffId: actor.id, list, name } }
  const others = await db.savedView.count({
    where: { staffId: actor.id, list, NOT: { name } },
  })
  if (others >= MOST_VIEWS) return 'too-many'
  const data = { search: search.toString() }
  await db.savedView.upsert({
    where,
    update: data,
    create: { ...data, staffId: actor.id, list, name },
  })
  return 'kept'
}

export async function forgetView(actor: Actor, id: string): Promise<void> {
  await db.savedView.deleteMany({ where: { id, staffId: actor.id } })
}
