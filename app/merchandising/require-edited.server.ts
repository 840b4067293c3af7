import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { readEdited, type Edited } from './read-values.server'

/** The product of this id as its editor shows it. Throws 404 where there is none, and 403. */
export async function requireEdited(actor: Actor, id: string): Promise<Edited> {
  invariantResponse(may(actor, 'catalog:read'), 403)
  const edited = await readEdited(db, id)
  invariantResponse(edited, 404)
  return edited
}
