import type { ProductSeed } from '../product-seed'
import { avoidEyes, pauseAroundTreatments, retinoidHabits, retinoidPregnancy } from '../warnings'

export const skinmedicaRetinol: ProductSeed = {
  slug: 'skinmedica-retinol',
  name: 'Retinol',
  brand: 'skinmedica',
  category: 'retinoids',
  regulatoryClass: 'cosmetic',
  summary:
    'Three steps of evening retinol: 0.25 to begin, 0.5 when settled, 1.0 for the experienced.',
  description:
    'A ladder rather than a leap. The 0.25 is for a first bottle, the 0.5 for skin that has finished one without trouble, and the 1.0 for people who already know how theirs behaves. Retinol is the best-known cosmetic form of vitamin A; used in the evening, steadily, it helps rough texture and fine lines look softer, and pores look less marked along with them. It works on the scale of months. Dryness and flaking come first, and pass sooner if you go slowly and moisturize well. Sunscreen is part of the deal.',
  howToUse:
    'Evenings, on dry skin: a pea-sized amount, keeping clear of eyes and lips.\nWait a few minutes, then moisturize.\nTwo nights a week for two weeks, every other night for two more, then nightly if comfortable.\nSunscreen every morning.',
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
  ],
  tags: ['retinoid'],
  keyIngredients: [{ inci: 'Retinol', strength: '0.25, 0.5 or 1%' }],
  concerns: ['texture', 'lines', 'pores'],
  skinTypes: ['normal', 'combination', 'oily', 'mature'],
  variants: [
    {
      sku: 'SM-RET-025-30',
      label: '0.25 · 30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 62_00,
      weightGrams: 75,
    },
    {
      sku: 'SM-RET-05-30',
      label: '0.5 · 30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 78_00,
      weightGrams: 75,
    },
    {
      sku: 'SM-RET-1-30',
      label: '1.0 · 30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 93_00,
      weightGrams: 75,
    },
  ],
  packshot: { vessel: 'airless', palette: 'retinol', detail: 'Retinol complex' },
  texture: { kind: 'cream', words: 'a light cream' },
  popularity: 471,
  publishedDaysAgo: 188,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 1 fl oz is a demo figure',
    'Skin types: sources speak of experience, not of type',
    'Full ingredient list',
    'Period after opening',
  ],
  sources: ['US dermatology clinic’s shelf prices, undated'],
}
