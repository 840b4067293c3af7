import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { isStateCode, US_STATES } from '#app/pricing/us-states'
import { readKeptSetting } from './kept-settings.server'
import { readRates, storedProfile } from './save-settings.server'
import { seenOf } from './settings-form'

/**
 * What staff can set, and of one state (`asked`, its code) how it is taxed, for its form; each with what the person
 * typed there and did not save.
 */
export async function readSettingForms(actor: Actor, asked: string | null, now: Date) {
  const { profile, rates, taxes, edited } = await readSettings(asked)
  const keepingOf = (part: string) => readKeptSetting(actor, part, now)
  return {
    profile: { ...profile, keeping: await keepingOf('profile') },
    rates: await Promise.all(
      rates.map(async (rate) => ({ ...rate, keeping: await keepingOf(rate.method) })),
    ),
    taxes,
    edited: edited && { ...edited, keeping: await keepingOf(edited.state) },
  }
}

export type SettingForms = Awaited<ReturnType<typeof readSettingForms>>

/** What is stored, each with the line by which a form tells whether it changed since. */
export async function readSettings(asked: string | null) {
  const [rates, taxes, profile] = await Promise.all([
    readRates(db),
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
