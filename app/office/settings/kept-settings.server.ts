import { z } from 'zod'
import { readForm } from '#app/http/read-form.server'
import { DeliveryMethod } from '#app/pricing/delivery'
import { isStateCode } from '#app/pricing/us-states'
import { keepLate } from '#app/staff/keep-late.server'
import { formTicket, readKeptOf } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import type { TypedSetting } from './typed-settings'
import { ZoneId } from './zone-form'

/** 'profile', a method of delivery, the code of a state, or 'zone:' with a zone's id or 'new'. */
const Part = z.union([
  z.literal('profile'),
  DeliveryMethod,
  z.string().refine((code) => isStateCode(code)),
  z.templateLiteral(['zone:', ZoneId]),
])

/** What a form of the settings page is kept under. */
export const aboutSetting = (part: string) => `settings:${part}`

const Sent = z.looseObject({
  method: z.string().optional(),
  state: z.string().optional(),
  zone: z.string().optional(),
  seen: z.string().max(30_000).catch(''),
  ticket: z.string().max(500).catch(''),
})
const Typed = z.record(z.string(), z.string().optional().catch(undefined))

/** Which form was sent, what was typed into it and upon what; null for what no form of the page sends. */
export async function readSent(request: Request) {
  const { payload } = await readForm(request, Sent)
  const read = Sent.safeParse(payload)
  // Such as a field that is sent twice.
  if (!read.success) return null
  const { method, state, zone, seen, ticket } = read.data
  const about = zone === undefined ? (method ?? state ?? 'profile') : `zone:${zone}`
  const part = Part.safeParse(about).data
  if (part === undefined) return null
  const { ticket: _ticket, seen: _seen, intent: _intent, ...typed } = Typed.parse(payload)
  return { part, seen, ticket, typed }
}

export interface KeptSetting {
  about: string
  ticket: string
  /** When the form of it that was saved or discarded last was made. */
  closedAt: Date | null
  kept: { seen: string; keptAt: Date; typed: TypedSetting } | null
}

/** What the person typed into each form and has not saved, and what the form carries; one query. */
export async function readKeptSettings(
  actor: Actor,
  parts: readonly string[],
  now: Date,
): Promise<(part: string) => KeptSetting> {
  const rows = await readKeptOf(actor, parts.map(aboutSetting))
  const stored = new Map(rows.map((row) => [row.about, row]))
  return (part) => {
    const about = aboutSetting(part)
    const { base, keptAt, values, closed } = stored.get(about) ?? NOTHING_KEPT
    const typed = Typed.safeParse(values).data
    return {
      ...{ about, ticket: formTicket(actor.id, about, now), closedAt: closed },
      kept: closed === null && keptAt && typed ? { seen: base, keptAt, typed } : null,
    }
  }
}

const NOTHING_KEPT = { base: '', keptAt: null, values: null, closed: null }

/**
 * Who sent a form of the settings page. Where the session has ended, what was typed is kept for the person whom the
 * form was made for, and the way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requireSettings(request: Request, now: Date): Promise<Actor> {
  const sent = await readSent(request.clone()).catch((): null => null)
  if (sent) {
    const { part, ticket, seen, typed } = sent
    const read = () => Promise.resolve({ ticket, base: seen, values: typed })
    await keepLate(request, { about: aboutSetting(part), permission: 'settings:write', read }, now)
  }
  return requireStaff(request, 'settings:write')
}
