import { z } from 'zod'
import { readForm } from '#app/http/read-form.server'
import { keepLate } from '#app/staff/keep-late.server'
import { openForm } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { LabelForm } from './label'

/** What a label's form sends, whichever of its buttons is pressed. */
export const SentLabel = LabelForm.extend({
  intent: z.enum(['save', 'keep', 'discard']),
  ticket: z.string().max(500).default(''),
})

/** What a label's form is kept under; a new one's by its kind. */
export const aboutLabel = ({ kind, id, version }: LabelForm) =>
  version === 0 ? `${kind}:new` : `${kind}:${id}`

/** A label's form with what the person typed into it and has not saved, and what it carries for being kept. */
export async function readKeptLabel(actor: Actor, begun: LabelForm, now: Date) {
  const { kept, ...form } = await openForm(actor, aboutLabel(begun), now)
  const typed = LabelForm.safeParse(kept?.values).data
  const keptAt = (typed && kept?.keptAt) ?? null
  return { typed: typed ?? begun, keeping: { ...form, keptAt } }
}

export type KeptLabel = Awaited<ReturnType<typeof readKeptLabel>>['keeping']

/**
 * Who sent a form of the page. Where the session has ended, what was typed is kept for the person whom the form was
 * made for, and the way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requireLabels(request: Request, now: Date): Promise<Actor> {
  const sent = await readForm(request.clone(), SentLabel).catch((): null => null)
  if (sent?.status === 'success') {
    const { intent: _intent, ticket, ...values } = sent.value
    const read = () => Promise.resolve({ ticket, base: String(values.version), values })
    await keepLate(request, { about: aboutLabel(values), permission: 'catalog:write', read }, now)
  }
  return requireStaff(request, 'catalog:write')
}
