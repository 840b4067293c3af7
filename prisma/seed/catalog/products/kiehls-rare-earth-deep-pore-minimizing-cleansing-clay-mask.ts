import type { ProductSeed } from '../product-seed'
import { avoidEyes } from '../warnings'

export const kiehlsRareEarthDeepPoreMinimizingCleansingClayMask: ProductSeed = {
  slug: 'kiehls-rare-earth-deep-pore-minimizing-cleansing-clay-mask',
  name: 'Rare Earth Deep Pore Minimizing Cleansing Clay Mask',
  brand: 'kiehls',
  category: 'masks',
  regulatoryClass: 'cosmetic',
  summary:
    'A classic white clay mask of kaolin and bentonite, with oat flour and aloe for comfort.',
  description:
    'The plainer of our two clay masks, and the easier to live with. Kaolin comes second on the list and bentonite third, so there is plenty of clay to take up oil; glycerin, oat flour, aloe and allantoin keep it from pulling. There is no acid in it and no perfume is listed, at least in the list of 2019 that we have. Ten minutes leave skin matte and soft, with pores that look clearer until oil returns. Minimizing is the name’s word: a mask can make pores look smaller for an evening, not for good.',
  howToUse:
    'Evenings, on clean, damp skin, spread a thin layer, away from the eyes.\nRinse with warm water after about ten minutes.\nPat dry and moisturize.\nOnce or twice a week.',
  use: 'pm',
  timesPerWeek: { start: 1, max: 2 },
  routineStep: 2,
  rinseOff: true,
  warnings: ['Can dry skin: shorten the time or skip a week if it feels tight.', avoidEyes],
  tags: ['clay'],
  inci: {
    status: 'full',
    text: 'Water, Kaolin, Bentonite, Propanediol, Glycerin, CI 77891/Titanium Dioxide, Caprylic/Capric Triglyceride, Cetearyl Alcohol, Zea Mays Starch/Corn Starch, Phenoxyethanol, Ceteareth-20, Caprylyl Glycol, Xanthan Gum, Ethylhexylglycerin, Tocopherol, Lecithin, Aloe Barbadensis/Aloe Barbadensis Leaf Juice, Avena Sativa Flour/Oat Kernel Flour, Allantoin.',
  },
  keyIngredients: [
    { inci: 'Kaolin' },
    { inci: 'Bentonite' },
    { inci: 'Aloe Barbadensis Leaf Juice' },
    { inci: 'Allantoin' },
  ],
  concerns: ['pores', 'oil'],
  skinTypes: ['normal', 'combination', 'oily'],
  variants: [
    {
      sku: 'KI-RAREEARTH-125',
      label: '125 ml · 4.2 fl oz',
      unit: 'ml',
      size: 125,
      priceCents: 45_00,
      weightGrams: 225,
    },
    {
      sku: 'KI-RAREEARTH-28',
      label: 'Mini · 28 ml · 0.95 fl oz',
      unit: 'ml',
      size: 28,
      priceCents: 25_00,
      weightGrams: 65,
    },
  ],
  packshot: { vessel: 'open-jar', palette: 'mask', detail: 'Clay mask' },
  texture: { kind: 'cream', words: 'a smooth clay' },
  popularity: 639,
  publishedDaysAgo: 135,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Sizes: 125 ml and 28 ml are demo figures, none were found',
    'Ingredient list is a retailer’s copy of 2019; the formula may have changed',
    'Period after opening',
  ],
  sources: [
    'Public cosmetics dataset of 2019 ($33)',
    'Sephora catalog snapshot 2023/24 ($45 and $25)',
  ],
}
