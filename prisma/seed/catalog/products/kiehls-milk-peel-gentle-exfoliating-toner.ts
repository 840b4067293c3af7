import type { ProductSeed } from '../product-seed'
import { avoidEyes, pauseAroundTreatments, salicylateAllergy } from '../warnings'

export const kiehlsMilkPeelGentleExfoliatingToner: ProductSeed = {
  slug: 'kiehls-milk-peel-gentle-exfoliating-toner',
  name: 'Milk-Peel Gentle Exfoliating Toner',
  brand: 'kiehls',
  category: 'toners',
  regulatoryClass: 'cosmetic',
  summary: 'A milky two-in-one of light oils and LHA, a slow-moving relative of salicylic acid.',
  description:
    'Shake it and it turns to milk: squalane, safflower and other light oils carry capryloyl salicylic acid, known as LHA, whose long tail makes it linger at the surface. Lactic acid comes last on the list, so expect it to balance rather than to exfoliate. The idea suits dry skin that looks rough but cannot bear a watery acid. It also has a lot for sensitive readers to check: sweet almond extract, mandarin and chamomile oils, limonene, and a cleansing sulfate that holds oil and water together. Begin with three evenings a week.',
  howToUse:
    'Shake until milky.\nEvenings, after cleansing, press into skin with your hands or sweep on with cotton. Do not rinse.\nFollow with moisturizer.\nThree evenings a week at first, daily if skin is content; sunscreen in the morning.',
  use: 'pm',
  timesPerWeek: { start: 3, max: 7 },
  routineStep: 3,
  rinseOff: false,
  warnings: [
    'Contains sweet almond extract: not for anyone with a nut allergy.',
    'Contains limonene, mandarin, chamomile and cypress oils: known fragrance allergens.',
    salicylateAllergy,
    'Contains a little lactic acid, an AHA: wear sunscreen while you use it and for a week afterwards.',
    pauseAroundTreatments,
    avoidEyes,
  ],
  tags: ['lha', 'salicylate', 'aha_low', 'essential_oil', 'fragrance', 'nut', 'sulfate'],
  inci: {
    status: 'full',
    text: 'Aqua/Water, Hydrogenated Polydecene, Caprylic/Capric Triglyceride, Squalane, Carthamus Tinctorius Seed Oil/Safflower Seed Oil, 1,2-Hexanediol, Peg-6 Caprylic/Capric Glycerides, Peg-40 Glyceryl Cocoate, Phenoxyethanol, Sodium Coceth Sulfate, Capryloyl Salicylic Acid, Tromethamine, Ethylhexylglycerin, Citrus Nobilis Peel Oil/Mandarin Orange Peel Oil, Adenosine, Limonene, Caprylyl Glycol, Anthemis Nobilis Flower Oil, Cupressus Sempervirens Leaf/Nut/Stem Oil, Prunus Amygdalus Dulcis Seed Extract/Sweet Almond Seed Extract, Benzyl Alcohol, Xanthan Gum, Silybum Marianum Extract, Tocopherol, Dehydroacetic Acid, Lactic Acid',
  },
  keyIngredients: [
    { inci: 'Capryloyl Salicylic Acid' },
    { inci: 'Squalane' },
    { inci: 'Lactic Acid' },
    { inci: 'Prunus Amygdalus Dulcis Seed Extract' },
  ],
  concerns: ['texture', 'dryness'],
  skinTypes: ['dry', 'normal', 'sensitive'],
  variants: [
    {
      sku: 'KI-MILKPEEL-200',
      label: '200 ml · 6.8 fl oz',
      unit: 'ml',
      size: 200,
      priceCents: 60_00,
      weightGrams: 240,
    },
  ],
  packshot: { vessel: 'bottle', palette: 'toner', detail: 'Milk toner' },
  texture: { kind: 'liquid', words: 'a milky liquid' },
  popularity: 266,
  publishedDaysAgo: 90,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 200 ml is a demo figure, none was found',
    'Ingredient list is a retailer’s copy of 2023/24',
    'Period after opening',
  ],
  sources: ['Sephora catalog snapshot 2023/24'],
}
