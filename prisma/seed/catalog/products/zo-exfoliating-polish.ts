import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'
import { avoidEyes, pauseAroundTreatments, zoPregnancy } from '../warnings'

export const zoExfoliatingPolish: ProductSeed = {
  slug: 'zo-exfoliating-polish',
  name: 'Exfoliating Polish',
  brand: 'zo-skin-health',
  category: 'exfoliators',
  regulatoryClass: 'cosmetic',
  summary:
    'The guide’s polish: ultra-fine magnesium crystals that leave skin soft and bright to the touch.',
  description:
    'The polish that our pore-care guide is written around. Magnesium crystals, finer than any sugar or shell, lift away the dull top layer and the debris that makes pores look darker than they are; vitamins A, C and E and tea tree oil come along. You feel the result at once: skin is smooth, makeup sits flat, light bounces back. Two or three evenings a week is enough for most faces, one or two if yours is dry or easily upset. More often does not mean smoother. It means sore. Keep it for nights without an acid or a retinoid.',
  howToUse:
    'After cleansing, on damp skin, take about a teaspoon.\nMassage in small circles with no pressure at all for a minute, leaving out the eyes and anything broken or inflamed.\nRinse well, pat dry, moisturize.\nTwo or three times a week; once or twice for dry or sensitive skin.',
  use: 'am-pm',
  timesPerWeek: { start: 2, max: 3 },
  routineStep: 2,
  rinseOff: true,
  warnings: [
    'Not on active breakouts, broken skin or sunburn.',
    'Not on the same evening as a retinoid or a leave-on acid.',
    'Contains tea tree oil, which some skin reacts to.',
    pauseAroundTreatments,
    avoidEyes,
    zoPregnancy,
  ],
  tags: ['physical_exfoliant', 'essential_oil'],
  keyIngredients: [{ inci: 'Magnesium Oxide' }, { inci: 'Melaleuca Alternifolia Leaf Oil' }],
  concerns: ['pores', 'texture', 'dullness'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'ZO-POLISH-65',
      label: '65 g · 2.3 oz',
      unit: 'g',
      size: 65,
      priceCents: 79_00,
      weightGrams: 140,
    },
  ],
  packshot: { vessel: 'open-jar', palette: 'exfoliator', detail: 'Magnesium polish' },
  texture: { kind: 'scrub', words: 'a paste of very fine crystals' },
  popularity: 1500,
  publishedDaysAgo: 320,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Full ingredient list',
    'Forms of the vitamins A, C and E: confirm whether the vitamin A is a retinoid or an ester',
    'That the crystals are magnesium oxide',
    'Period after opening',
  ],
  sources: [
    'maylips.com ($79)',
    'Clinic shop hudbyhelseblikk, ZO range, Aug 2026 (65 g, two to three times a week)',
    'drugs.com, ZO kit (16.2 g)',
    'kelamisplasticsurgery.com (from twice a week for dry skin to daily for acne-prone)',
  ],
  staffNote: 'Recommended by the guide. The 16.2 g size comes in the Skin Normalizing System only.',
}
