import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { db } from '#app/platform/database.server'
import { isStateCode } from '#app/pricing/us-states'
import { closeForm, dropKept, keepForm } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { aboutSetting, readSent } from './kept-settings.server'
import { readSettings } from './read-settings.server'
import {
  isAsStored,
  typedDelivery,
  typedProfile,
  typedTax,
  typedZone,
  type TypedSetting,
} from './typed-settings'
import { closeState, saveDelivery, saveProfile, saveTax } from './save-settings.server'
import type { SettingsOutcome } from './change-setting.server'
import { removeZone, saveZone } from './save-zone.server'
import { RemoveZoneForm, ZoneForm } from './zone-form'
import { ProfileForm } from './profile-form'
import { CloseStateForm, DeliveryForm, TaxForm } from './settings-form'

const SCHEMAS = {
  profile: ProfileForm,
  delivery: DeliveryForm,
  zone: ZoneForm,
  'remove-zone': RemoveZoneForm,
  tax: TaxForm,
  'close-state': CloseStateForm,
}
type Asked = z.output<(typeof SCHEMAS)[keyof typeof SCHEMAS]>
type Saves = keyof typeof SCHEMAS
const Which = z.looseObject({
  intent: z.enum([...(Object.keys(SCHEMAS) as [Saves]), 'keep', 'discard']),
})

/** A form that was not saved: which one, what was typed, and why. */
export interface Refused {
  /** 'profile', the method of delivery, the state's code, or 'zone:' with the zone's id or 'new'. */
  about: string
  typed: TypedSetting
  errors: Record<string, string[]>
}

interface SettingsAnswer {
  problem: string | null
  refused: Refused | null
}

/**
 * Saves what a form of the settings page sends, or gives it back with the reasons; it is kept until it is saved or
 * discarded. Throws 400 and 403.
 */
export async function answerSettings(request: Request, actor: Actor, now: Date) {
  const which = await readForm(request.clone(), Which)
  invariantResponse(which.status === 'success', 400)
  const { intent } = which.value
  const sent = await readSent(request.clone())
  invariantResponse(sent, 400)
  const { part, typed, seen: base, ticket } = sent
  const about = aboutSetting(part)
  const keep = async () => {
    const stored = await storedOf(actor, part)
    if (stored && isAsStored(typed, stored)) return dropKept(actor, about)
    return keepForm(actor, { about, base, values: typed, ticket }, now)
  }
  if (intent === 'keep') {
    await keep()
    return data<SettingsAnswer>({ problem: null, refused: null })
  }
  const state = isStateCode(part) ? `?state=${part}` : ''
  if (intent === 'discard') {
    await closeForm(db, actor, { about, ticket }, now)
    throw redirect(`/admin/settings${state}#${placeOf(part)}`, 303)
  }
  const submission = await readForm<z.ZodType<Asked>>(request, SCHEMAS[intent])
  const refuse = async (problem: string | null, errors: Refused['errors'], status: number) => {
    await keep()
    return data<SettingsAnswer>({ problem, refused: { about: part, typed, errors } }, status)
  }
  if (submission.status !== 'success') {
    const errors = Object.entries(submission.reply().error ?? {})
    return refuse(null, Object.fromEntries(errors.map(([name, why]) => [name, why ?? []])), 400)
  }
  const outcome = await save(actor, submission.value, now)
  invariantResponse(outcome !== 'not-allowed', 403)
  if (outcome === 'changed-meanwhile' && (await isZoneGone(actor, part))) {
    await dropKept(actor, about)
    const refused = { about: 'zone:new', typed, errors: {} }
    return data<SettingsAnswer>({ problem: GONE, refused }, 409)
  }
  if (outcome === 'changed-meanwhile') return refuse(MEANWHILE, {}, 409)
  if (outcome === 'in-another-zone') return refuse(null, { states: [OTHER_ZONE] }, 409)
  if (outcome === 'last-way') return refuse(null, { active: [LAST_WAY] }, 409)
  if (outcome === 'last-to-states') return refuse(null, { notTo: [LAST_TO_STATES] }, 409)
  await closeForm(db, actor, { about, ticket }, now)
  const place = placeOf(part)
  throw redirect(`/admin/settings?saved=${place}#${place}`, 303)
}

const OTHER_ZONE = 'Another zone of this way has one of them already'
/** Said of a zone that was taken out under somebody's hands. */
export const GONE =
  'Somebody took this zone out while you were editing it. What you entered is still here, as a new zone: save it to put it back.'
const LAST_WAY = 'It is the last way that is offered: without it nobody could order'
const LAST_TO_STATES =
  'It is the last way that is offered: leave a state that you deliver to, or nobody could order'

/** Where on the page a form stands. */
const placeOf = (part: string) =>
  part === 'profile'
    ? 'business'
    : isStateCode(part)
      ? 'tax'
      : part.startsWith('zone:')
        ? 'zones'
        : 'delivery'

async function isZoneGone(actor: Actor, part: string): Promise<boolean> {
  if (!part.startsWith('zone:')) return false
  const settings = await readSettings(actor, null)
  return settings?.zones.every(({ id }) => part !== `zone:${id}`) ?? false
}

/** What is stored as the form has it, for telling whether anything was typed. */
async function storedOf(actor: Actor, part: string): Promise<TypedSetting | undefined> {
  const settings = await readSettings(actor, isStateCode(part) ? part : null)
  if (!settings) return undefined
  const { profile, rates, zones, edited } = settings
  if (part.startsWith('zone:'))
    return typedZone(zones.find(({ id }) => part === `zone:${id}`) ?? null)
  const rate = rates.find(({ method }) => method === part)
  if (rate) return typedDelivery(rate)
  if (edited) return typedTax(edited.rule)
  const { seen: _seen, ...stored } = profile
  return typedProfile(stored)
}

const MEANWHILE =
  'Somebody saved this while you were editing it. Nothing of yours was saved; what you entered is still here. Look at the history, then save once more to put yours in its place.'

function save(actor: Actor, asked: Asked, now: Date): Promise<SettingsOutcome> {
  switch (asked.intent) {
    case 'profile':
      return saveProfile(actor, asked, now)
    case 'delivery':
      return saveDelivery(actor, asked, now)
    case 'zone':
      return saveZone(actor, asked, now)
    case 'remove-zone':
      return removeZone(actor, asked, now)
    case 'tax':
      return saveTax(actor, asked, now)
    case 'close-state':
      return closeState(actor, asked, now)
  }
}
