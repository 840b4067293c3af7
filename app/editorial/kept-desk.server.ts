import { readForm } from '#app/http/read-form.server'
import { db } from '#app/platform/database.server'
import { keepLate } from '#app/staff/keep-late.server'
import { closeForm, formTicket, readKept } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import type { DeskAnswer } from './desk-answer'
import { DESK_MAX_BYTES, DeskForm } from './desk-form'
import { typedOf } from './typed-of'

const aboutGuide = (guideId: string) => `guide:${guideId}`

/**
 * Who sent a form of a guide's editor. Where the session has ended, what was typed into it is kept for the person
 * whom it was made for, and the way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requireGuideDesk(
  request: Request,
  guideId: string,
  now: Date,
): Promise<Actor> {
  const about = aboutGuide(guideId)
  await keepLate(request, { about, permission: 'guides:write', read: readLate }, now)
  return requireStaff(request, 'guides:write')
}

async function readLate(request: Request) {
  const submission = await readForm(request, DeskForm, { maxBytes: DESK_MAX_BYTES })
  if (submission.status !== 'success' || !typedOf(submission.value).open) return null
  const { ticket, versionId = '' } = submission.value
  return { ticket, base: versionId, values: submission.value }
}

/** What came too late for its session, as the answer that draws it again, and the ticket of the forms now. */
export async function readKeptDesk(actor: Actor, guideId: string, now: Date) {
  const about = aboutGuide(guideId)
  const { kept } = await readKept(actor, about)
  const asked = DeskForm.safeParse(kept?.values).data
  const answer: DeskAnswer | null = asked
    ? { open: null, message: null, problems: {}, typed: {}, ...typedOf(asked), seen: asked.seen }
    : null
  return {
    ticket: formTicket(actor.id, about, now),
    late: kept && answer && { keptAt: kept.keptAt, answer },
  }
}

/** What was typed is saved or thrown away: it is not to come back. */
export async function closeDesk(
  actor: Actor,
  { guideId, ticket }: { guideId: string; ticket: string },
  now: Date,
): Promise<void> {
  await closeForm(db, actor, { about: aboutGuide(guideId), ticket }, now)
}
