import { db } from '#app/platform/database.server'
import type { ContentKey } from './content-kind'
import { isId } from './form-values'

/** The address under which the shop's own page of a treatment or a studio stands; empty for no such one. */
export async function readSlug({ kind, id }: ContentKey): Promise<string> {
  if (!isId(id)) return ''
  const asked = { where: { id }, select: { slug: true } }
  const stored =
    kind === 'treatment'
      ? await db.treatment.findUnique(asked)
      : await db.location.findUnique(asked)
  return stored?.slug ?? ''
}
