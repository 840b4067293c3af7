import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'

/** Whether a bundle is on sale, was, or never has been. Throws 403. */
export async function readSaleState(
  actor: Actor,
  id: string,
): Promise<'draft' | 'active' | 'archived'> {
  invariantResponse(may(actor, 'catalog:read'), 403)
  const stored = await db.bundle.findUnique({ where: { id }, select: { status: true } })
  return stored?.status ?? 'draft'
}
