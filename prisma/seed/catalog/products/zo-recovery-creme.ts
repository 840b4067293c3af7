import type { ProductSeed } from '../product-seed'
import {
  avoidEyes,
  pauseAroundTreatments,
  retinoidHabits,
  retinoidPregnancy,
  zoPregnancy,
} from '../warnings'

export const zoRecoveryCreme: ProductSeed = {
  slug: 'zo-recovery-creme',
  name: 'Recovery Creme',
  brand: 'zo-skin-health',
  category: 'moisturizers',
  regulatoryClass: 'cosmetic',
  summary:
    'A rich night cream with ceramides, squalane and a peptide, and a little retinol inside.',
  description:
    'It looks like a plain rich cream, and mostly it is: ceramides and squalane to soften, polyglutamic acid to hold water, a peptide for the look of fine lines. It also contains a low dose of retinol, which a shopper would not guess from the name. So the retinoid rules apply in full: evenings, sunscreen the next morning, not in pregnancy, and not in the same evening as another retinoid, because two small doses add up. For dry skin that wants comfort and a gentle way into vitamin A, that combination can be just right.',
  howToUse:
    'Evenings, as the last step, warm a pea-sized amount and press over face and neck.\nLeave out any other retinoid that night.\nSunscreen every morning.',
  use: 'pm',
  timesPerWeek: { start: 7, max: 7 },
  routineStep: 6,
  rinseOff: false,
  warnings: [
    `Sold as a moisturizer, but contains retinol. ${retinoidPregnancy}`,
    retinoidHabits,
    'Counts as a retinoid: keep one in your evening, not two.',
    pauseAroundTreatments,
    avoidEyes,
    zoPregnancy,
  ],
  tags: ['retinoid_low', 'peptide'],
  keyIngredients: [
    { inci: 'Retinol', strength: 'low, not published' },
    { inci: 'Ceramides' },
    { inci: 'Squalane' },
    { inci: 'Acetyl Hexapeptide-8' },
    { inci: 'Polyglutamic Acid' },
  ],
  concerns: ['comfort', 'dryness'],
  skinTypes: ['dry', 'normal', 'mature'],
  variants: [
    {
      sku: 'ZO-RECOVERY-50',
      label: '50 ml · 1.7 fl oz',
      unit: 'ml',
      size: 50,
      priceCents: 130_00,
      weightGrams: 125,
    },
  ],
  packshot: { vessel: 'jar', palette: 'moisturizer', detail: 'Night cream' },
  texture: { kind: 'cream', words: 'a rich cream' },
  popularity: 261,
  publishedDaysAgo: 165,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Strength of the retinol',
    'Which ceramides, and the full ingredient list',
    'Period after opening',
  ],
  sources: ['Clinic shop hudbyhelseblikk, ZO range, Aug 2026'],
}
