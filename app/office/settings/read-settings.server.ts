import { db } from '#app/platform/database.server'
import { isStateCode, US_STATES } from '#app/pricing/us-states'
import { may, type Actor } from '#app/staff/permissions'
import { storedProfile } from './save-settings.server'
import { seenOf } from './settings-form'

/** What staff can set, and of one state (`asked`, its code) how it is taxed, for its form. Undefined for who may not. */
export async function readSettings(actor: Actor, asked: string | null) {
  if (!may(actor, 'settings:read')) return undefined
  const [rates, taxes, profile] = await Promise.all([
    db.deliveryRate.findMany({ orderBy: { position: 'asc' }, omit: { position: true } }),
    db.taxRate.findMany({ orderBy: { state: 'asc' } }),
    storedProfile(db),
  ])
  const state = asked && isStateCode(asked) ? asked : null
  const stored = taxes.find((rule) => rule.state === state) ?? null
  return {
    profile: { ...profile, seen: seenOf(profile) },
    rates: rates.map((rate) => ({ ...rate, seen: seenOf(rate) })),
    taxes: US_STATES.map(({ code, name }) => ({
      code,
      name,
      rule: taxes.find((rule) => rule.state === code) ?? null,
    })),
    edited: state && { state, rule: stored, seen: seenOf(stored) },
  }
}

export type SettingsView = NonNullable<Awaited<ReturnType<typeof readSettings>>>
