import { z } from 'zod'
import { readForm } from '#app/http/read-form.server'
import { keepLate } from '#app/staff/keep-late.server'
import { readKept } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import type { ContentValues } from './content'
import { CONTENT_MAX_BYTES, ContentForm } from './content-answer'
import { CONTENT_KINDS, type ContentKey } from './content-kind'
import { contentOf } from './contents.server'

/** What a record's form is kept under. */
export const aboutContent = ({ kind, id }: ContentKey) => `${kind}:${id}`

const Kept = z.object({ form: z.unknown(), note: z.string().catch('') })

/** A form as it is kept. */
export const keptValues = (form: ContentValues, note: string) => ({ form, note })

/** What the person typed about a record and has not saved, if anything, and when a form that they saved was made. */
export async function readKeptContent(actor: Actor, key: ContentKey) {
  const { kept, closedAt } = await readKept(actor, aboutContent(key))
  if (!kept) return { typed: null, closedAt }
  const { form, note } = Kept.parse(kept.values)
  const values = contentOf(key.kind).parse(form)
  return { typed: { base: kept.base, keptAt: kept.keptAt, values, note }, closedAt }
}

/**
 * Who sent a record's form. Where the session has ended, what was typed is kept for the person whom the form was
 * made for, and the way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requireContentEditor(
  request: Request,
  key: ContentKey,
  now: Date,
): Promise<Actor> {
  const { writes } = CONTENT_KINDS[key.kind]
  const about = aboutContent(key)
  const read = (late: Request) => readLate(late, key)
  await keepLate(request, { about, permission: writes, read }, now)
  return requireStaff(request, writes)
}

async function readLate(request: Request, { kind }: ContentKey) {
  const submission = await readForm(request, ContentForm, { maxBytes: CONTENT_MAX_BYTES })
  if (submission.status !== 'success') return null
  const { ticket, base, note } = submission.value
  return { ticket, base, values: keptValues(contentOf(kind).parse(submission.payload), note) }
}
