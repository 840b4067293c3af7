import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { maySee, type ContentKey } from './content-kind'
import { isId } from './form-values'

/** The address under which the shop's own page of a treatment or a studio stands; empty for no such one, or not theirs. */
export async function readSlug(actor: Actor, key: ContentKey): Promise<string> {
  const { kind, id } = key
  if (!maySee(actor, key) || !isId(id)) return ''
  const asked = { where: { id }, select: { slug: true } }
  const stored =
    kind === 'treatment'
      ? await db.treatment.findUnique(asked)
      : await db.location.findUnique(asked)
  return stored?.slug ?? ''
}
