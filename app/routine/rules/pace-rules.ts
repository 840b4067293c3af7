import type {
  LabelRule,
  NewUserTestRule,
  OrderRule,
  RampRule,
  ShipRule,
} from '#app/routine/rules/rule'

/** How products are begun. */
export const RAMP_RULES: readonly RampRule[] = [
  {
    id: 'R13',
    kind: 'ramp',
    severity: 'info',
    of: { anyTag: ['retinoid'], withoutTag: 'otc_acne' },
    stages: [
      { week: 1, pace: 2 },
      { week: 3, pace: 'every-other' },
      { week: 5, pace: 'daily' },
    ],
    advice:
      'Twice a week for two weeks, then every other evening for two, then nightly if skin stays calm. Pause when it stings or peels.',
    why: 'Skin gets used to a retinoid over weeks. Starting nightly is the usual reason for giving up.',
    source: 'Directions of two makers’ ranges that agree on twice a week (PCA Skin, ZO).',
    confidence: 'high',
  },
  {
    id: 'R14',
    kind: 'ramp',
    severity: 'info',
    of: { anyTag: ['bha'], withTag: 'otc_acne', withoutTag: 'retinoid', leaveOn: true },
    stages: [{ week: 1, pace: 7 }],
    advice:
      'Once a day to start. The label allows two or three times if needed, and every other day if skin gets dry.',
    why: 'These are the directions on the Drug Facts, so we plan exactly that.',
    source: 'Drug Facts of salicylic acid acne products (DailyMed 84283a64).',
    confidence: 'high',
  },
  {
    id: 'R15',
    kind: 'ramp',
    severity: 'info',
    of: { anyTag: ['bha'], withoutTag: 'otc_acne', category: 'exfoliators', leaveOn: true },
    stages: [
      { week: 1, pace: 2 },
      { week: 3, pace: 'every-other' },
    ],
    advice: 'Every other day at most to start. The maker allows up to twice a day later.',
    why: 'A 2% salicylic acid that stays on is the strongest kind sold without Drug Facts.',
    source: 'Maker’s directions for a 2% BHA liquid, as a magazine printed them.',
    confidence: 'high',
  },
]

export const NEW_USER_TEST: NewUserTestRule = {
  id: 'R16',
  kind: 'new_user_test',
  severity: 'info',
  of: [
    { anyTag: ['retinoid'], withTag: 'otc_acne' },
    { anyTag: ['bha', 'lha', 'aha'], withTag: 'otc_acne' },
  ],
  days: 3,
  advice:
    'For the first three days, put it on one or two small areas only. If nothing hurts or burns, go on as planned.',
  why: 'The label asks new users for this test, to find out early whether skin is sensitive to it.',
  source: 'Drug Facts, “sensitivity test for a new user” (DailyMed 1d65e4d2).',
  confidence: 'high',
}

export const LAYERING: OrderRule = {
  id: 'R17',
  kind: 'order',
  severity: 'info',
  advice:
    'Thin before thick: cleanse, exfoliate or mask, tone, serum, treat, moisturize, sunscreen.',
  why: 'Watery layers go on before oily ones so that each reaches skin. It is practice, not a trial.',
  source: 'Regimen guide of The Ordinary.',
  confidence: 'medium',
}

export const SUNSCREEN_LABEL: LabelRule = {
  id: 'R21',
  kind: 'label',
  severity: 'info',
  of: { anyTag: ['spf'] },
  advice:
    'The last step of the morning, 15 minutes before sun, and again every two hours in it. For a baby under 6 months, ask a doctor.',
  why: 'These are the directions on every US sunscreen.',
  source: 'Drug Facts of sunscreens (DailyMed 1ac59ef1).',
  confidence: 'high',
}

export const FLAMMABLE: ShipRule = {
  id: 'P09',
  kind: 'ship',
  severity: 'info',
  advice: 'It travels by ground only, and should be kept away from heat and flame.',
  why: 'The label calls it flammable: there is much alcohol in it.',
  source: 'Drug Facts of alcohol-based pads (DailyMed 84283a64). How it may travel is our caution.',
  confidence: 'medium',
}
