import type { ProductSeed } from '../product-seed'
import { avoidEyes, salicylateAllergy } from '../warnings'

export const kiehlsUltraFacialOilFreeGelCream: ProductSeed = {
  slug: 'kiehls-ultra-facial-oil-free-gel-cream',
  name: 'Ultra Facial Oil-Free Gel Cream',
  brand: 'kiehls',
  category: 'moisturizers',
  regulatoryClass: 'cosmetic',
  summary: 'A cool water-gel of glycerin and a sea-ice ferment, for light moisture without shine.',
  description:
    'It goes on like cold water and leaves a thin, cushioned film: glycerin and propanediol to bind water, a little silicone for slip, and a ferment from a bacterium that lives in Antarctic ice. Good under makeup, in damp summers, and on faces that find creams too much. One thing to know before you buy: salicylic acid stands last on the list. That is too little to exfoliate, but not too little to matter if you are allergic to aspirin or its relatives, and no one expects it in a moisturizer.',
  howToUse:
    'After serum, smooth a small amount over face and neck.\nLet it sink in for a minute.\nMorning and night, with sunscreen on top by day.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 6,
  rinseOff: false,
  warnings: [`Holds a trace of salicylic acid. ${salicylateAllergy}`, avoidEyes],
  tags: ['bha_trace', 'salicylate'],
  inci: {
    status: 'full',
    text: 'Aqua / Water, Glycerin, Propanediol, Dimethicone, Isononyl Isononanoate, Hydroxyethylpiperazine Ethane Sulfonic Acid, Phenoxyethanol, Carbomer, Butylene Glycol, Chlorphenesin, Caprylyl Glycol, Dimethiconol, Sodium Hydroxide, Xanthan Gum, Pentylene Glycol, Tetrasodium Edta, Tocopheryl Acetate, Menthoxypropanediol, Pseudoalteromonas Ferment Extract, Biosaccharide Gum-1, Sarcosine, Salicylic Acid',
  },
  keyIngredients: [
    { inci: 'Glycerin' },
    { inci: 'Pseudoalteromonas Ferment Extract' },
    { inci: 'Salicylic Acid', strength: 'a trace' },
  ],
  concerns: ['oil', 'dryness'],
  skinTypes: ['oily', 'combination', 'normal'],
  variants: [
    {
      sku: 'KI-GELCREAM-50',
      label: '50 ml · 1.7 fl oz',
      unit: 'ml',
      size: 50,
      priceCents: 38_00,
      weightGrams: 115,
    },
  ],
  packshot: { vessel: 'jar', palette: 'moisturizer', detail: 'Gel cream' },
  texture: { kind: 'gel', words: 'a water-gel' },
  popularity: 498,
  publishedDaysAgo: 170,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 50 ml is a demo figure, none was found',
    'Ingredient list is a retailer’s copy of 2023/24',
    'Period after opening',
  ],
  sources: ['Sephora catalog snapshot 2023/24'],
}
