import type { ProductSeed } from '../product-seed'
import {
  avoidEyes,
  pauseAroundTreatments,
  retinoidHabits,
  retinoidPregnancy,
  zoPregnancy,
} from '../warnings'

export const zoRetinolSkinBrightener: ProductSeed = {
  slug: 'zo-retinol-skin-brightener',
  name: 'Retinol Skin Brightener',
  brand: 'zo-skin-health',
  category: 'retinoids',
  regulatoryClass: 'cosmetic',
  summary: 'Evening retinol in three strengths, for tone and texture that look uneven.',
  description:
    'The same cream at 0.25, 0.5 and 1% retinol, so you can begin low and stay there if low is enough. Used in the evening it helps skin look more even and feel smoother, and pores look less obvious as the surface evens out. If you are new to retinol, choose 0.25% and two nights a week; flaking in the first month is common and a sign to slow down, not to push on. The two stronger ones lie above the 0.3% that the European Union allows in a face product, so save them for skin that knows retinol well.',
  howToUse:
    'Evenings, on dry skin: a pea-sized amount for the whole face, avoiding eyes, lips and the corners of the nose.\nWait a few minutes, then moisturize.\nTwo nights a week for two weeks, then every other night, then nightly if comfortable.\nSunscreen every morning, without exception.',
  use: 'pm',
  timesPerWeek: { start: 2, max: 7 },
  routineStep: 5,
  rinseOff: false,
  warnings: [
    retinoidPregnancy,
    retinoidHabits,
    'Not in the same evening as an acid or a scrub.',
    pauseAroundTreatments,
    avoidEyes,
    zoPregnancy,
  ],
  tags: ['retinoid'],
  keyIngredients: [{ inci: 'Retinol', strength: '0.25, 0.5 or 1%' }],
  claimNote:
    '0.5% and 1% are above the limit of 0.3% retinol that the European Union sets for face products.',
  concerns: ['uneven-tone', 'texture', 'pores'],
  skinTypes: ['normal', 'combination', 'mature'],
  variants: [
    {
      sku: 'ZO-RSB-025-50',
      label: '0.25% · 50 ml',
      unit: 'ml',
      size: 50,
      priceCents: 125_00,
      weightGrams: 95,
    },
    {
      sku: 'ZO-RSB-05-50',
      label: '0.5% · 50 ml',
      unit: 'ml',
      size: 50,
      priceCents: 125_00,
      weightGrams: 95,
    },
    {
      sku: 'ZO-RSB-1-50',
      label: '1% · 50 ml',
      unit: 'ml',
      size: 50,
      priceCents: 125_00,
      weightGrams: 95,
    },
  ],
  packshot: { vessel: 'tube', palette: 'retinol', detail: 'Retinol cream' },
  texture: { kind: 'cream', words: 'a soft cream' },
  popularity: 436,
  publishedDaysAgo: 195,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price, and whether the strengths cost the same',
    'Skin types beyond normal',
    'Full ingredient list',
    'Period after opening',
  ],
  sources: ['Clinic shop hudbyhelseblikk, ZO range, Aug 2026'],
}
