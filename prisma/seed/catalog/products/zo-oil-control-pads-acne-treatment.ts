import { acneLeaveOn } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import {
  ahaSunAlert,
  flammable,
  pauseAroundTreatments,
  salicylateAllergy,
  salicylicPregnancy,
  zoPregnancy,
} from '../warnings'

export const zoOilControlPadsAcneTreatment: ProductSeed = {
  slug: 'zo-oil-control-pads-acne-treatment',
  name: 'Oil Control Pads Acne Treatment',
  brand: 'zo-skin-health',
  category: 'toners',
  regulatoryClass: 'otc_drug',
  summary:
    'Acne pads with 2% salicylic acid, glycolic and mandelic acid in alcohol and witch hazel.',
  description:
    'A medicine for acne in the shape of a pad. Salicylic acid at 2% is the active ingredient; glycolic and mandelic acid exfoliate alongside it, and alcohol with witch hazel takes shine off at once. That makes it brisk. Oily skin with breakouts tends to enjoy it, dry skin does not. Begin with one pad a day, whatever your skin felt like on day one, because dryness arrives late. The pads hold enough alcohol to burn, so they travel by ground only, and live away from candles and hairdryers. Perfume and plant extracts are listed.',
  howToUse:
    'Cleanse and dry your skin.\nSweep one pad over the whole affected area. Do not rinse.\nOnce a day to start; two or three times only if needed and comfortable.\nSunscreen on top by day.',
  use: 'am-pm',
  timesPerWeek: { start: 7, max: 21 },
  routineStep: 3,
  rinseOff: false,
  warnings: [
    flammable,
    ahaSunAlert,
    salicylateAllergy,
    salicylicPregnancy,
    'Contains fragrance, and meadowsweet and witch hazel extracts.',
    pauseAroundTreatments,
    zoPregnancy,
  ],
  tags: ['bha', 'salicylate', 'aha', 'otc_acne', 'alcohol', 'fragrance'],
  inci: {
    status: 'full',
    text: 'Active: Salicylic Acid 2.0%. Inactive: Alcohol, Artemisia Vulgaris Extract, Butylene Glycol, Camellia Sinensis Leaf Extract, Crithmum Maritimum Extract, Fragrance, Glycolic Acid, Hamamelis Virginiana (Witch Hazel) Extract, Hordeum Vulgare Seed Extract, Mandelic Acid, Menthyl Lactate, Phenoxyethanol, Phellodendron Amurense Extract, Plantago Lanceolata Leaf Extract, Pterocarpus Soyauxii Wood Extract, Rosa Canina Fruit Extract, Sodium Hydroxide, Spiraea Ulmaria Extract, Urea, Water',
  },
  keyIngredients: [
    { inci: 'Salicylic Acid', strength: '2%' },
    { inci: 'Glycolic Acid' },
    { inci: 'Mandelic Acid' },
    { inci: 'Hamamelis Virginiana Extract' },
  ],
  drugFacts: {
    ...acneLeaveOn,
    activeIngredients: [{ name: 'Salicylic acid', strength: '2%', purpose: 'Acne medicine' }],
    warnings: ['Flammable. Keep away from fire and flame.', ...acneLeaveOn.warnings],
    inactive:
      'Alcohol, artemisia vulgaris extract, butylene glycol, camellia sinensis leaf extract, crithmum maritimum extract, fragrance, glycolic acid, hamamelis virginiana (witch hazel) extract, hordeum vulgare seed extract, mandelic acid, menthyl lactate, phenoxyethanol, phellodendron amurense extract, plantago lanceolata leaf extract, pterocarpus soyauxii wood extract, rosa canina fruit extract, sodium hydroxide, spiraea ulmaria extract, urea, water',
  },
  concerns: ['oil', 'pores', 'blemishes'],
  skinTypes: ['oily', 'blemish-prone'],
  variants: [
    {
      sku: 'ZO-OILPADS-60',
      label: '60 pads',
      unit: 'piece',
      size: 60,
      priceCents: 78_00,
      weightGrams: 215,
      flammable: true,
    },
    {
      sku: 'ZO-OILPADS-30',
      label: '30 pads',
      unit: 'piece',
      size: 30,
      priceCents: 45_00,
      weightGrams: 130,
      flammable: true,
    },
  ],
  packshot: { vessel: 'pads', palette: 'toner', detail: 'Acne pads' },
  texture: { kind: 'pads', words: 'round, soaked pads' },
  popularity: 689,
  publishedDaysAgo: 228,
  factsConfidence: 'high',
  priceConfidence: 'low',
  unverified: ['Price', 'Price of the 30 pads is an estimate'],
  sources: [
    'DailyMed, set 84283a64-8f31-4e98-ad04-948dbe94887d, Feb 2024',
    'DailyMed, kit label 3009fce8',
  ],
}
