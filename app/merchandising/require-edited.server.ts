import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { readEdited, type Edited } from './read-values.server'

/** The product of this id as its editor shows it. Throws 404 where there is none. */
export async function requireEdited(id: string): Promise<Edited> {
  const edited = await readEdited(db, id)
  invariantResponse(edited, 404)
  return edited
}
