import { readForm } from '#app/http/read-form.server'
import { z } from 'zod'
import { keepLate } from '#app/staff/keep-late.server'
import { openForm } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { EditorFields } from './editor-fields'

/** What a promotion's form is kept under; null is a new one's. */
export const aboutPromotion = (id: string | null) => `promotion:${id ?? 'new'}`

/** What the person typed about a promotion and has not saved, if anything, and what its form carries. */
export async function readKeptPromotion(actor: Actor, id: string | null, now: Date) {
  const { kept, ...form } = await openForm(actor, aboutPromotion(id), now)
  return {
    typed: kept ? EditorFields.parse(kept.values) : null,
    keeping: { ...form, keptAt: kept?.keptAt ?? null },
  }
}

export type KeptPromotion = Awaited<ReturnType<typeof readKeptPromotion>>

const Sent = z.looseObject({ ticket: z.string().max(500).catch('') })

/** The ticket that a form carried; empty where it had none. */
export const ticketOf = (payload: unknown) => Sent.safeParse(payload).data?.ticket ?? ''

/**
 * Who sent a promotion's form. Where the session has ended, what was typed is kept for the person whom the form was
 * made for, and the way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requirePromotionEditor(
  request: Request,
  id: string | null,
  now: Date,
): Promise<Actor> {
  const about = aboutPromotion(id)
  await keepLate(request, { about, permission: 'promotions:write', read: readLate }, now)
  return requireStaff(request, 'promotions:write')
}

async function readLate(request: Request) {
  const { payload } = await readForm(request, Sent)
  const values = EditorFields.parse(payload)
  return { ticket: ticketOf(payload), base: values.version, values }
}
