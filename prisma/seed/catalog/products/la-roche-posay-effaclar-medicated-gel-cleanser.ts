import { acneWash } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import { salicylateAllergy, salicylicPregnancy } from '../warnings'

export const larochePosayEffaclarMedicatedGelCleanser: ProductSeed = {
  slug: 'la-roche-posay-effaclar-medicated-gel-cleanser',
  name: 'Effaclar Medicated Gel Cleanser',
  brand: 'la-roche-posay',
  category: 'cleansers',
  regulatoryClass: 'otc_drug',
  summary: 'A foaming acne wash with 2% salicylic acid and a full Drug Facts panel.',
  description:
    'In the United States a wash like this is a medicine, and we show it as one. Salicylic acid at 2%, the strength that the acne rules allow, is joined by a little capryloyl salicylic acid and zinc gluconate in a clear, foaming gel. It is for skin that is oily and breaks out, used where the breakouts are. The cleansing comes from a sulfate, and there is menthol for a cool feel, so drier skin may prefer the cream cleanser from Cetaphil with the same acid. One acne medicine at a time is plenty for most faces.',
  howToUse:
    'Wet your face.\nWork a small amount into a lather and massage gently over skin, avoiding the eyes.\nRinse thoroughly and pat dry.\nIf skin gets dry or peels, use it less often.',
  use: 'am-pm',
  timesPerWeek: { start: 7, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [
    salicylateAllergy,
    salicylicPregnancy,
    'Another acne medicine at the same time makes irritation likelier. If that happens, use only one.',
  ],
  tags: ['bha', 'lha', 'salicylate', 'otc_acne', 'sulfate'],
  inci: {
    status: 'full',
    text: 'Active: Salicylic Acid 2%. Inactive: water, sodium laureth sulfate, decyl glucoside, glycerin, sodium chloride, coco-betaine, PEG-150 pentaerythrityl tetrastearate, hexylene glycol, sodium hydroxide, PEG-6 caprylic/capric glycerides, zinc gluconate, tetrasodium EDTA, polyquaternium-47, menthol, capryloyl salicylic acid, citric acid',
  },
  keyIngredients: [
    { inci: 'Salicylic Acid', strength: '2%' },
    { inci: 'Capryloyl Salicylic Acid' },
    { inci: 'Zinc Gluconate' },
  ],
  drugFacts: {
    ...acneWash,
    activeIngredients: [{ name: 'Salicylic acid', strength: '2%', purpose: 'Acne medicine' }],
    inactive:
      'Water, sodium laureth sulfate, decyl glucoside, glycerin, sodium chloride, coco-betaine, PEG-150 pentaerythrityl tetrastearate, hexylene glycol, sodium hydroxide, PEG-6 caprylic/capric glycerides, zinc gluconate, tetrasodium EDTA, polyquaternium-47, menthol, capryloyl salicylic acid, citric acid',
  },
  concerns: ['blackheads', 'oil', 'pores', 'blemishes'],
  skinTypes: ['oily', 'combination', 'blemish-prone'],
  variants: [
    {
      sku: 'LRP-EFFACLAR-200',
      label: '200 ml · 6.76 fl oz',
      unit: 'ml',
      size: 200,
      priceCents: 17_00,
      weightGrams: 235,
    },
  ],
  packshot: { vessel: 'pump', palette: 'cleanser', detail: 'Acne wash' },
  texture: { kind: 'gel', words: 'a clear gel' },
  popularity: 932,
  publishedDaysAgo: 260,
  factsConfidence: 'high',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Size: 200 ml is a demo figure',
    'Ingredient list is of an older label; a newer one adds sodium benzoate',
  ],
  sources: ['DailyMed, set 8a6e2634 (NDC 49967-023)', 'druginserts.com'],
}
