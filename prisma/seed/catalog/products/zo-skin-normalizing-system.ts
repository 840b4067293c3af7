import { acneLeaveOn } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import {
  ahaSunAlert,
  flammable,
  pauseAroundTreatments,
  retinoidPregnancy,
  salicylateAllergy,
  zoPregnancy,
} from '../warnings'
import { zoOilControlPadsAcneTreatment } from './zo-oil-control-pads-acne-treatment'

const padsInactive = zoOilControlPadsAcneTreatment.drugFacts?.inactive ?? ''
const padsInci = zoOilControlPadsAcneTreatment.inci?.text ?? ''

export const zoSkinNormalizingSystem: ProductSeed = {
  slug: 'zo-skin-normalizing-system',
  name: 'Skin Normalizing System',
  brand: 'zo-skin-health',
  category: 'tools-and-kits',
  regulatoryClass: 'otc_drug',
  summary: 'Five pieces in one box for skin that looks red and shiny, acne pads included.',
  description:
    'A ready-made routine: Gentle Cleanser 60 ml, Exfoliating Polish 16.2 g, Oil Control Pads (60), Daily Power Defense 30 ml and Rozatrol 20 ml. It is a tidy way to try a whole line on skin that flushes and shines, with one warning: used all together on the first day it is a lot. Start with the cleanser and the serum, add the pads once a day after a week, and the polish after two. The pads are an acne medicine with 2% salicylic acid, and flammable; their Drug Facts are below, and the serum holds a vitamin A ester.',
  howToUse:
    'Week one: cleanser morning and night, then Daily Power Defense.\nWeek two: add one pad a day after cleansing.\nWeek three: add the polish once or twice a week, on evenings without a pad.\nSunscreen every morning throughout. Use Rozatrol as its own label says.',
  use: 'am-pm',
  routineStep: 1,
  rinseOff: false,
  warnings: [
    flammable,
    ahaSunAlert,
    salicylateAllergy,
    `The serum in the kit: ${retinoidPregnancy}`,
    'Contains sulfates, fragrance and tea tree oil in some of its parts.',
    pauseAroundTreatments,
    zoPregnancy,
  ],
  tags: [
    'kit',
    'bha',
    'salicylate',
    'aha',
    'otc_acne',
    'physical_exfoliant',
    'alcohol',
    'fragrance',
    'essential_oil',
    'sulfate',
    'retinyl_ester',
  ],
  inci: { status: 'partial', text: padsInci },
  keyIngredients: [
    { inci: 'Salicylic Acid', strength: '2% in the pads' },
    { inci: 'Glycolic Acid' },
    { inci: 'Mandelic Acid' },
  ],
  drugFacts: {
    ...acneLeaveOn,
    activeIngredients: [
      { name: 'Salicylic acid', strength: '2% (Oil Control Pads)', purpose: 'Acne medicine' },
    ],
    warnings: ['Flammable. Keep away from fire and flame.', ...acneLeaveOn.warnings],
    inactive: padsInactive,
    otherInformation:
      'These facts are about the Oil Control Pads. The other four parts are cosmetics.',
  },
  concerns: ['redness', 'oil'],
  skinTypes: ['combination', 'oily', 'sensitive'],
  variants: [
    {
      sku: 'ZO-NORMKIT',
      label: '5 pieces',
      unit: 'piece',
      priceCents: 190_00,
      weightGrams: 560,
      flammable: true,
    },
  ],
  packshot: { vessel: 'kit', palette: 'tool', detail: 'Five-piece kit' },
  texture: { kind: 'pads', words: 'the pads of the kit' },
  popularity: 96,
  publishedDaysAgo: 60,
  factsConfidence: 'high',
  priceConfidence: 'low',
  unverified: [
    'Price: $190 is an estimate, none was found',
    'Whether the kit is still made',
    'Ingredients of Rozatrol',
    'Skin types: the label speaks of redness-prone skin',
    'The ingredient list shown is that of the pads only',
  ],
  sources: [
    'drugs.com/otc/1087361',
    'DailyMed, set 3009fce8-9134-4cda-be25-4a1f8480f9ef: contents only',
  ],
  staffNote: 'Tags are those of all known parts, so that rules and filters catch every one.',
}
