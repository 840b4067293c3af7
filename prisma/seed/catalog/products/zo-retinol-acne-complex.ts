import { acneLeaveOn } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import {
  pauseAroundTreatments,
  retinoidHabits,
  retinoidPregnancy,
  salicylateAllergy,
  salicylicPregnancy,
  zoPregnancy,
} from '../warnings'

export const zoRetinolAcneComplex: ProductSeed = {
  slug: 'zo-retinol-acne-complex',
  name: 'Retinol + Acne Complex',
  brand: 'zo-skin-health',
  category: 'retinoids',
  regulatoryClass: 'otc_drug',
  summary: 'An evening acne medicine with 2% salicylic acid, retinol and bakuchiol in one tube.',
  description:
    'Two rules meet in one product. Salicylic acid at 2% makes it an over-the-counter acne medicine, with Drug Facts below; retinol, in an amount that is not published, makes it a retinoid as well. So it takes the place of your acid and of your retinol on the nights you use it, and nothing else that exfoliates should join in. Bakuchiol, tranexamate and a derivative of azelaic acid are listed too. Oily, blemish-prone skin that has met retinol before is the skin for it. Three evenings a week is a good beginning.',
  howToUse:
    'Try a small area for three days first, as the label asks.\nEvenings, on clean, dry skin, spread a thin layer over the affected area, away from eyes and lips.\nMoisturize on top.\nThree nights a week at first, nightly at most; sunscreen every morning.',
  use: 'pm',
  timesPerWeek: { start: 3, max: 7 },
  routineStep: 5,
  rinseOff: false,
  warnings: [
    retinoidPregnancy,
    retinoidHabits,
    salicylateAllergy,
    salicylicPregnancy,
    'Counts as a retinoid and as salicylic acid: no other acid, scrub or retinoid that evening.',
    pauseAroundTreatments,
    zoPregnancy,
  ],
  tags: ['retinoid', 'bha', 'salicylate', 'otc_acne'],
  inci: {
    status: 'full',
    text: 'Active: Salicylic Acid 2.0%. Inactive: Water, Cocamidopropyl Dimethylamine, Glycerin, Sclerotium Gum, Dimethicone, Silica, Cetyl Glyceryl Ether, Retinol, Cetyl Alcohol, Cetyl Tranexamate Mesylate, Carthamus Tinctorius (Safflower) Seed Oil, Olea Europaea (Olive) Fruit Oil, Rosa Canina Fruit Extract, Leontopodium Alpinum Meristem Cell Culture, Marrubium Vulgare Meristem Cell Culture, Lecithin, Propanediol, Potassium Azeloyl Diglycinate, BHT, Pentaerythrityl Tetra-di-t-butyl Hydroxyhydrocinnamate, Sodium Bisulfite, Sodium Metabisulfite, Sodium Sulfite, Sodium Sulfate, Polysorbate 20, Acrylamide/Sodium Acryloyldimethyltaurate Copolymer, Butylene Glycol, Isohexadecane, Bakuchiol, Aminomethyl Propanol, Caprylhydroxamic Acid, Disodium EDTA, Polysorbate 80, Phenoxyethanol, Ethylhexylglycerin',
  },
  keyIngredients: [
    { inci: 'Salicylic Acid', strength: '2%' },
    { inci: 'Retinol' },
    { inci: 'Bakuchiol' },
  ],
  drugFacts: {
    ...acneLeaveOn,
    activeIngredients: [{ name: 'Salicylic acid', strength: '2%', purpose: 'Acne medicine' }],
    inactive:
      'Water, cocamidopropyl dimethylamine, glycerin, sclerotium gum, dimethicone, silica, cetyl glyceryl ether, retinol, cetyl alcohol, cetyl tranexamate mesylate, carthamus tinctorius (safflower) seed oil, olea europaea (olive) fruit oil, rosa canina fruit extract, leontopodium alpinum meristem cell culture, marrubium vulgare meristem cell culture, lecithin, propanediol, potassium azeloyl diglycinate, BHT, pentaerythrityl tetra-di-t-butyl hydroxyhydrocinnamate, sodium bisulfite, sodium metabisulfite, sodium sulfite, sodium sulfate, polysorbate 20, acrylamide/sodium acryloyldimethyltaurate copolymer, butylene glycol, isohexadecane, bakuchiol, aminomethyl propanol, caprylhydroxamic acid, disodium EDTA, polysorbate 80, phenoxyethanol, ethylhexylglycerin',
  },
  concerns: ['blemishes', 'texture'],
  skinTypes: ['oily', 'blemish-prone'],
  variants: [
    {
      sku: 'ZO-RETACNE-50',
      label: '50 ml · 1.7 fl oz',
      unit: 'ml',
      size: 50,
      priceCents: 120_00,
      weightGrams: 95,
    },
  ],
  packshot: { vessel: 'tube', palette: 'retinol', detail: 'Acne treatment' },
  texture: { kind: 'cream', words: 'a light cream' },
  popularity: 318,
  publishedDaysAgo: 190,
  factsConfidence: 'high',
  priceConfidence: 'low',
  unverified: ['Price', 'Size: 50 ml is read from the NDC suffix', 'Strength of the retinol'],
  sources: ['DailyMed, set 1d65e4d2-0856-9135-e063-6294a90a5c66, Oct 2024'],
  staffNote:
    'The label allows one to three uses a day; because of the retinol we advise the evening only.',
}
