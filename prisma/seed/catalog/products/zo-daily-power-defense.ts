import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'
import { avoidEyes, retinoidPregnancy, zoPregnancy } from '../warnings'

export const zoDailyPowerDefense: ProductSeed = {
  slug: 'zo-daily-power-defense',
  name: 'Daily Power Defense',
  brand: 'zo-skin-health',
  category: 'serums',
  regulatoryClass: 'cosmetic',
  summary:
    'A creamy day-and-night serum with vitamin E, plant extracts and a mild vitamin A ester.',
  description:
    'Half serum, half lotion: light esters and glycerin for softness, with vitamin E, a bacterial lysate called Micrococcus, cultures of edelweiss and horehound cells, and retinyl palmitate. That last one is the reason to read on. It is the mildest of the vitamin A family and does not feel like a retinol, but it still counts for anyone who is pregnant or avoiding vitamin A on the skin. The rest aims at skin that looks well rested and feels comfortable in dry air. The ingredient list we have is cut off near the end.',
  howToUse:
    'After cleansing and toning, spread one or two pumps over face and neck.\nFollow with moisturizer if skin wants more.\nMorning and night; sunscreen as the last step of the morning.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 4,
  rinseOff: false,
  warnings: [retinoidPregnancy, 'Wear sunscreen by day while you use it.', avoidEyes, zoPregnancy],
  tags: ['retinyl_ester'],
  inci: {
    status: 'partial',
    text: 'Aqua/Water/Eau, Dicaprylyl Carbonate, Cetearyl Isononanoate, Glycerin, Pentylene Glycol, Cetearyl Alcohol, Steareth-20, Safflower Oil/Palm Oil Aminopropanediol Esters, Laminaria Digitata Extract, Opuntia Ficus-Indica Stem Extract, Arabidopsis Thaliana Extract, Marrubium Vulgare Meristem Cell Culture, Leontopodium Alpinum Meristem Cell Culture, Retinyl Palmitate, Tocopheryl Acetate, Tocopherol, Micrococcus Lysate, Caprylyl Glycol, Hexylene Glycol, Lactose, Galactoarabinan, Lecithin, Schizophyllan, Beta-Glucan, 1,2-Hexanediol, Carbomer, Cellulose, Maltodextrin, C14-22 Alcohols, Cetearyl Glucoside, C12-20 Alkyl Glucoside, Hydroxypropyl Methylcellulose',
  },
  keyIngredients: [
    { inci: 'Retinyl Palmitate' },
    { inci: 'Tocopherol' },
    { inci: 'Micrococcus Lysate' },
    { inci: 'Glycerin' },
    { inci: 'Beta-Glucan' },
  ],
  concerns: ['comfort', 'lines'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'ZO-DPD-50',
      label: '50 ml · 1.7 fl oz',
      unit: 'ml',
      size: 50,
      priceCents: 165_00,
      weightGrams: 110,
    },
  ],
  packshot: { vessel: 'airless', palette: 'serum', detail: 'Serum lotion' },
  texture: { kind: 'cream', words: 'a creamy serum' },
  popularity: 402,
  publishedDaysAgo: 210,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'The end of the ingredient list is cut off in the source',
    'Period after opening',
  ],
  sources: [
    'incidecoder.com, ZO Skin Health Daily Power Defense',
    'Clinic shop hudbyhelseblikk, ZO range, Aug 2026',
  ],
  staffNote:
    'The 30 ml size comes in the Skin Normalizing System only. Pregnancy rules apply: vitamin A ester.',
}
