import { z } from 'zod'
import { readForm } from '#app/http/read-form.server'
import { DeliveryMethod } from '#app/pricing/delivery'
import { isStateCode } from '#app/pricing/us-states'
import { keepLate } from '#app/staff/keep-late.server'
import { openForm } from '#app/staff/kept-form.server'
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
  const { method, state, zone, seen, ticket } = Sent.parse(payload)
  const about = zone === undefined ? (method ?? state ?? 'profile') : `zone:${zone}`
  const part = Part.safeParse(about).data
  if (part === undefined) return null
  const { ticket: _ticket, seen: _seen, intent: _intent, ...typed } = Typed.parse(payload)
  return { part, seen, ticket, typed }
}

/** What the person typed into a form and has not saved, and what the form carries. */
export async function readKeptSetting(actor: Actor, part: string, now: Date) {
  const { kept, ...form } = await openForm(actor, aboutSetting(part), now)
  return {
    ...form,
    kept: kept && { seen: kept.base, keptAt: kept.keptAt, typed: Typed.parse(kept.values) },
  }
}

export type KeptSetting = Omit<Awaited<ReturnType<typeof readKeptSetting>>, 'kept'> & {
  kept: { seen: string; keptAt: Date; typed: TypedSetting } | null
}

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
