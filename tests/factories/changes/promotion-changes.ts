import { randomUUID } from 'node:crypto'
import { changePromotion, duplicatePromotion } from '#app/office/promotions/change-promotion.server'
import { savePromotion } from '#app/office/promotions/save-promotion.server'
import { readSettings } from '#app/office/settings/read-settings.server'
import {
  closeState,
  saveDelivery,
  saveProfile,
  saveTax,
} from '#app/office/settings/save-settings.server'
import { removeZone, saveZone } from '#app/office/settings/save-zone.server'
import { PromotionForm } from '#app/promotions/promotion-form'
import type { Actor } from '#app/staff/permissions'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { leaves, now, type Change } from './leaves'

const typed = (version: number) => {
  const form = { version, name: 'Autumn', kind: 'percentage', percent: '10', codes: 'AUTUMN' }
  return PromotionForm.parse(form)
}

/** A promotion of a code that no other case has. */
async function promotion(code: string, active = true) {
  const { id } = await aPromotion(code, { active })
  return id
}

const TEXAS = { state: 'TX', ratePer100k: 6250, taxesDelivery: true, exemptsDrugs: false } as const

const NORTH = {
  method: 'standard' as const,
  states: ['AK' as const],
  ...{ priceCents: 1295, freeFromCents: null, minDays: 5, maxDays: 8 },
}

async function texas(olive: Actor) {
  await aPriceBook()
  return { seen: (await readSettings(olive, 'TX'))?.edited?.seen ?? '' }
}

/** What staff do to promotions and settings, and the row that each leaves. */
export const PROMOTION_CHANGES: readonly Change[] = [
  leaves('promotion.created', savePromotion, 'promotions:write', (olive) =>
    Promise.resolve([olive, { id: null, ...typed(0) }, now]),
  ),
  leaves('promotion.changed', savePromotion, 'promotions:write', async (olive) => [
    olive,
    { id: await promotion('SPRING'), ...typed(1) },
    now,
  ]),
  leaves('promotion.paused', changePromotion, 'promotions:write', async (olive) => [
    olive,
    { id: await promotion('PAUSED'), change: 'pause' as const },
    now,
  ]),
  leaves('promotion.resumed', changePromotion, 'promotions:write', async (olive) => [
    olive,
    { id: await promotion('RESUMED', false), change: 'resume' as const },
    now,
  ]),
  leaves('promotion.ended', changePromotion, 'promotions:write', async (olive) => [
    olive,
    { id: await promotion('ENDED'), change: 'end' as const },
    now,
  ]),
  leaves('promotion.duplicated', duplicatePromotion, 'promotions:write', async (olive) => [
    olive,
    { id: await promotion('TWICE'), formId: randomUUID() },
    now,
  ]),
  leaves('settings.changed', saveDelivery, 'settings:write', async (olive) => {
    await aPriceBook()
    const { seen, ...rate } = (await readSettings(olive, null))!.rates[0]!
    return [olive, { rate: { ...rate, priceCents: rate.priceCents + 100 }, seen }, now]
  }),
  leaves('settings.changed', saveZone, 'settings:write', async (olive) => {
    await aPriceBook()
    return [olive, { id: null, zone: NORTH, seen: '' }, now]
  }),
  leaves('settings.removed', removeZone, 'settings:write', async (olive) => {
    await aPriceBook()
    await saveZone(olive, { id: null, zone: NORTH, seen: '' }, now)
    const { id, seen } = (await readSettings(olive, null))!.zones[0]!
    return [olive, { id, seen }, now]
  }),
  leaves('settings.changed', saveProfile, 'settings:write', async (olive) => {
    const { seen, ...profile } = (await readSettings(olive, null))!.profile
    return [olive, { profile: { ...profile, returnDays: 60 }, seen }, now]
  }),
  leaves('settings.changed', saveTax, 'settings:write', async (olive) => [
    olive,
    { rule: { ...TEXAS, ratePer100k: 8375 }, ...(await texas(olive)) },
    now,
  ]),
  leaves('settings.removed', closeState, 'settings:write', async (olive) => [
    olive,
    { state: 'TX' as const, ...(await texas(olive)) },
    now,
  ]),
]
