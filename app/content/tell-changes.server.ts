import type { Database } from '#app/platform/database.server'
import { changesOf, type Change } from './changes'
import type { Content, ContentValues } from './content'

/** The fields in which two versions differ, in their order; what only one of them has is empty in the other. */
export async function tellChanges(
  db: Database,
  content: Content,
  before: ContentValues,
  after: ContentValues,
): Promise<Change[]> {
  const tell = await content.tell(db, [before, after])
  return changesOf(tell(before), tell(after))
}
