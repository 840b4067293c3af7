import { db } from '#app/platform/database.server'
import { isStateCode, US_STATES } from '#app/pricing/us-states'
import { may, type Actor } from '#app/staff/permissions'
import { readKeptSettings } from './kept-settings.server'
import { readRates, storedProfile } from './save-settings.server'
import { readZones } from './save-zone.server'
import { seenOf } from './settings-form'

/**
 * What staff can set, and of one state (`asked`, its code) how it is taxed, for its form; each with what the person
 * typed there and did not save. Undefined for who may not.
 */
export async function readSettingForms(actor: Actor, asked: string | null, now: Date) {
  const settings = await readSettings(actor, asked)
  if (!settings) return undefined
  const { profile, rates, zones, taxes, edited } = settings
  const parts = [
    ...['profile', 'zone:new', ...rates.map(({ method }) => method)],
    ...zones.map(({ id }) => `zone:${id}`),
    ...(edited ? [edited.state] : []),
  ]
  const keepingOf = await readKeptSettings(actor, parts, now)
  return {
    profile: { ...profile, keeping: keepingOf('profile') },
    rates: rates.map((rate) => ({ ...rate, keeping: keepingOf(rate.method) })),
    zones: zones.map((zone) => ({ ...zone, keeping: keepingOf(`zone:${zone.id}`) })),
    newZone: { keeping: keepingOf('zone:new') },
    taxes,
    edited: edited && { ...edited, keeping: keepingOf(edited.state) },
  }
}

export type SettingForms = NonNullable<Awaited<ReturnType<typeof readSettingForms>>>

/** What is stored, each with the line by which a form tells whether it changed since. Undefined for who may not. */
export async function readSettings(actor: Actor, asked: string | null) {
  if (!may(actor, 'settings:read')) return undefined
  const [rates, zones, taxes, profile] = await Promise.all([
    readRates(db),
    readZones(db),
    db.taxRate.findMany({ orderBy: { state: 'asc' } }),
    storedProfile(db),
  ])
  const state = asked && isStateCode(asked) ? asked : null
  const stored = taxes.find((rule) => rule.state === state) ?? null
  return {
    profile: { ...profile, seen: seenOf(profile) },
    rates: rates.map((rate) => ({ ...rate, seen: seenOf(rate) })),
    zones: zones.map(({ id, ...zone }) => ({ id, ...zone, seen: seenOf(zone) })),
    taxes: US_STATES.map(({ code, name }) => ({
      code,
      name,
      rule: taxes.find((rule) => rule.state === code) ?? null,
    })),
    edited: state && { state, rule: stored, seen: seenOf(stored) },
  }
}
