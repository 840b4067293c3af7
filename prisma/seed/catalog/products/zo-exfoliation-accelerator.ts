import type { ProductSeed } from '../product-seed'
import { ahaSunAlert, avoidEyes, pauseAroundTreatments, zoPregnancy } from '../warnings'

export const zoExfoliationAccelerator: ProductSeed = {
  slug: 'zo-exfoliation-accelerator',
  name: 'Exfoliation Accelerator',
  brand: 'zo-skin-health',
  category: 'exfoliators',
  regulatoryClass: 'cosmetic',
  summary:
    'Glycolic and lactic acid in a leave-on evening layer with aloe, green tea and chamomile.',
  description:
    'Two alpha hydroxy acids share the work here. Glycolic acid is the small, quick one; lactic acid is slower and draws water. Left on overnight, they loosen the bonds between flakes at the surface, so skin looks smoother and more even in the morning, and pores are less shaded by rough edges. Aloe, green tea and chamomile are there for comfort. The strengths are not published, so give it the respect due to any leave-on acid: two or three evenings a week, never with a retinoid the same night, and sunscreen every day.',
  howToUse:
    'Evenings, after cleansing, smooth a thin layer over dry skin and let it sink in.\nFollow with moisturizer.\nTwo or three nights a week; skip it on retinoid nights.\nSunscreen every morning, and for a week after you stop.',
  use: 'pm',
  timesPerWeek: { start: 2, max: 3 },
  routineStep: 4,
  rinseOff: false,
  warnings: [
    ahaSunAlert,
    'Not in the same evening as a retinoid.',
    pauseAroundTreatments,
    avoidEyes,
    zoPregnancy,
  ],
  tags: ['aha'],
  keyIngredients: [
    { inci: 'Glycolic Acid' },
    { inci: 'Lactic Acid' },
    { inci: 'Aloe Barbadensis Leaf Juice' },
    { inci: 'Camellia Sinensis Leaf Extract' },
    { inci: 'Chamomilla Recutita Flower Extract' },
  ],
  concerns: ['texture', 'pores'],
  skinTypes: ['normal', 'combination', 'mature'],
  variants: [
    {
      sku: 'ZO-ACCEL-100',
      label: '100 ml · 3.4 fl oz',
      unit: 'ml',
      size: 100,
      priceCents: 118_00,
      weightGrams: 150,
    },
  ],
  packshot: { vessel: 'airless', palette: 'exfoliator', detail: 'Evening acid layer' },
  texture: { kind: 'gel', words: 'a light gel' },
  popularity: 208,
  publishedDaysAgo: 240,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Strength of both acids',
    'Which aloe and chamomile extracts, and the full ingredient list',
    'Period after opening',
  ],
  sources: ['Clinic shop hudbyhelseblikk, ZO range, Aug 2026'],
}
