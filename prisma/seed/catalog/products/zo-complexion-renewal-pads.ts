import type { ProductSeed } from '../product-seed'
import {
  ahaSunAlert,
  avoidEyes,
  pauseAroundTreatments,
  salicylateAllergy,
  salicylicPregnancy,
  zoPregnancy,
} from '../warnings'

export const zoComplexionRenewalPads: ProductSeed = {
  slug: 'zo-complexion-renewal-pads',
  name: 'Complexion Renewal Pads',
  brand: 'zo-skin-health',
  category: 'toners',
  regulatoryClass: 'cosmetic',
  summary:
    'Textured pads soaked in glycolic and salicylic acid, for a quick swipe after cleansing.',
  description:
    'One pad, ten seconds, and the exfoliating step is done. Glycolic acid smooths the surface while salicylic acid, which mixes with oil, helps clear what gathers in the T-zone; urea keeps the two from feeling harsh. Skin looks fresher and less shiny afterwards. Strengths are not published, and the liquid stays on, so start with one pad a day and drop any other acid from the same session. These are the cosmetic pads of the range: the Oil Control Pads look alike, but carry Drug Facts.',
  howToUse:
    'After cleansing, sweep one pad over face and neck, avoiding the eyes. Do not rinse.\nFollow with serum or moisturizer.\nOnce a day to start, twice at most; less if skin stings or flakes.\nSunscreen every morning.',
  use: 'am-pm',
  timesPerWeek: { start: 7, max: 14 },
  routineStep: 3,
  rinseOff: false,
  warnings: [
    ahaSunAlert,
    salicylateAllergy,
    salicylicPregnancy,
    'Not in the same evening as a retinoid.',
    pauseAroundTreatments,
    avoidEyes,
    zoPregnancy,
  ],
  tags: ['aha', 'bha', 'salicylate'],
  keyIngredients: [{ inci: 'Glycolic Acid' }, { inci: 'Salicylic Acid' }, { inci: 'Urea' }],
  concerns: ['pores', 'oil', 'texture'],
  skinTypes: ['normal', 'combination', 'oily'],
  variants: [
    {
      sku: 'ZO-RENEWPADS-60',
      label: '60 pads',
      unit: 'piece',
      size: 60,
      priceCents: 66_00,
      weightGrams: 210,
    },
  ],
  packshot: { vessel: 'pads', palette: 'toner', detail: 'Acid pads' },
  texture: { kind: 'pads', words: 'round, soaked pads' },
  popularity: 721,
  publishedDaysAgo: 230,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Strength of both acids',
    'Whether the liquid holds alcohol, and so whether it is flammable',
    'Full ingredient list',
    'Period after opening',
  ],
  sources: ['Clinic shop hudbyhelseblikk, ZO range, Aug 2026', 'lalongevity.com'],
}
