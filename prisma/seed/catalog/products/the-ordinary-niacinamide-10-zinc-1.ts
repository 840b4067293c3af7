import type { ProductSeed } from '../product-seed'
import { avoidEyes, patchTest } from '../warnings'

export const theOrdinaryNiacinamide10Zinc1: ProductSeed = {
  slug: 'the-ordinary-niacinamide-10-zinc-1',
  name: 'Niacinamide 10% + Zinc 1%',
  brand: 'the-ordinary',
  category: 'serums',
  regulatoryClass: 'cosmetic',
  summary: 'Eleven ingredients and two honest numbers, for skin that shines and looks uneven.',
  description:
    'Niacinamide is vitamin B3, and 10% is a generous amount of it; zinc PCA, at 1%, is its usual companion in products for oily skin. Worn twice a day under moisturizer, it helps skin look less shiny and more even, and blemish marks look fainter. In small studies 2% niacinamide was already enough to bring measured oil down in some people, though that is oil, not the size of a pore. Some faces tingle or flush at this strength, so try it on one patch first. The texture is a thin, slightly tacky gel.',
  howToUse:
    'After cleansing, spread a few drops over the face, morning and night.\nLet it dry, then go on with creams.\nIf you use pure vitamin C, the maker suggests keeping the two apart.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 4,
  rinseOff: false,
  warnings: [patchTest, avoidEyes],
  tags: ['niacinamide'],
  inci: {
    status: 'full',
    text: 'Aqua (Water), Niacinamide, Pentylene Glycol, Zinc PCA, Dimethyl Isosorbide, Tamarindus Indica Seed Gum, Xanthan Gum, Isoceteth-20, Ethoxydiglycol, Phenoxyethanol, Chlorphenesin',
  },
  keyIngredients: [
    { inci: 'Niacinamide', strength: '10%' },
    { inci: 'Zinc PCA', strength: '1%' },
  ],
  concerns: ['oil', 'pores', 'blemishes'],
  skinTypes: ['oily', 'combination', 'blemish-prone'],
  variants: [
    {
      sku: 'TO-NIAZINC-30',
      label: '30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 6_90,
      weightGrams: 85,
    },
    {
      sku: 'TO-NIAZINC-60',
      label: '60 ml · 2 fl oz',
      unit: 'ml',
      size: 60,
      priceCents: 11_90,
      weightGrams: 135,
    },
  ],
  packshot: { vessel: 'dropper', palette: 'serum', detail: 'Vitamin B3 serum' },
  texture: { kind: 'gel', words: 'a thin gel' },
  popularity: 1693,
  publishedDaysAgo: 325,
  factsConfidence: 'high',
  priceConfidence: 'medium',
  unverified: ['Price of 60 ml is an estimate', 'Period after opening'],
  sources: [
    'well.ca',
    'dewildesalhab.com ($5.90–7 for 30 ml, $10.60–13 for 60 ml in 2020)',
    'Price list in a public dataset ($6.90)',
  ],
  staffNote: 'An older ingredient list lacks dimethyl isosorbide.',
}
