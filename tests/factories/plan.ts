import type { PlanInput, PlanTreatment } from '#app/plan/plan'
import { readPlan, type PlanRequest } from '#app/plan/plan-request'
import { buildRoutine } from '#app/routine/build-routine'
import { demoProducts, someAnswers } from '#tests/factories/routine-product'

const question = (key: string, route: 'clinician' | 'referral' = 'clinician') => ({
  key,
  question: `About ${key}?`,
  onYes: 'A clinician talks with you first.',
  route,
})

/** With the shop's own figures. */
export const facial: PlanTreatment = {
  slug: 'hydrafacial',
  name: 'HydraFacial',
  offered: true,
  questions: [question('isotretinoin'), question('pregnancy'), question('cold_sores')],
  figures: {
    interval_days: 14,
    series_sessions: 6,
    maintenance_days: 60,
    retinoid_before_hours: 48,
    acid_before_hours: 48,
    otc_acne_before_hours: 48,
    active_after_hours: 48,
    sun_before_hours: 72,
    sun_after_hours: 72,
    toxin_wait_days: 14,
  },
}

/** With the shop's own figures, the toxin part among them. */
export const needling: PlanTreatment = {
  slug: 'microinfusion',
  name: 'Microinfusion',
  offered: true,
  questions: [question('pregnancy', 'referral'), question('infection', 'referral')],
  figures: {
    interval_days: 28,
    series_sessions: 3,
    maintenance_days: 365,
    retinoid_aha_before_hours: 72,
    clinic_only_after_hours: 24,
    active_after_hours: 168,
    sun_before_hours: 72,
    sun_after_hours: 72,
    toxin_interval_days: 90,
  },
}

const TODAY = '2026-11-25'
export const SKIN = 'skin=oily&cleansing=plenty&concern=pores&expecting=no'

/** What a shopper asks for who reads the plan's page on November 25, 2026, by its address. */
export function aPlanRequest(search = 'treatment=hydrafacial&day=2026-12-10'): PlanRequest {
  return readPlan(new URLSearchParams(search), {
    today: TODAY,
    treatments: ['hydrafacial'],
    studio: null,
  }).request
}

/** The plan of an address, in the demo shop's products, on New York's clock unless told. */
export function aPlanInput(search: string, given: Partial<PlanInput> = {}): PlanInput {
  const request = aPlanRequest(search)
  const known = [facial, needling]
  return {
    request,
    treatments: request.treatments.flatMap(
      (slug) => known.find((each) => each.slug === slug) ?? [],
    ),
    routine:
      request.skin.kind === 'complete'
        ? buildRoutine(someAnswers(request.skin.profile), demoProducts(), {
            swaps: request.skin.swaps,
          })
        : null,
    timeZone: 'America/New_York',
    ...given,
  }
}
