import type { ProductSeed } from '../product-seed'
import { avoidEyes, zoPregnancy } from '../warnings'

export const zoCalmingToner: ProductSeed = {
  slug: 'zo-calming-toner',
  name: 'Calming Toner',
  brand: 'zo-skin-health',
  category: 'toners',
  regulatoryClass: 'cosmetic',
  summary:
    'A comforting layer of witch hazel, panthenol and hyaluronate, with a touch of glycolic acid.',
  description:
    'A toner to make skin feel settled between washing and serum. Witch hazel freshens, panthenol comforts, and sodium hyaluronate and sodium PCA bind water where the next layer can use it. There is one thing the word calming hides: a small amount of glycolic acid. It is too little to count as an exfoliant, yet reason enough to keep up your sunscreen, and to know about if acids sting you. Used morning and night, it leaves skin a little softer and ready for what follows. No full ingredient list has reached us.',
  howToUse:
    'After cleansing, press a few drops into skin with your hands or sweep on with cotton.\nDo not rinse; go on while skin is still damp.\nMorning and night, with sunscreen as the last step of the morning.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 3,
  rinseOff: false,
  warnings: [
    'Contains a little glycolic acid, an AHA: wear sunscreen while you use it and for a week afterwards.',
    avoidEyes,
    zoPregnancy,
  ],
  tags: ['aha_low'],
  keyIngredients: [
    { inci: 'Hamamelis Virginiana Extract' },
    { inci: 'Sodium Hyaluronate' },
    { inci: 'Sodium PCA' },
    { inci: 'Panthenol' },
    { inci: 'Glycolic Acid', strength: 'a small amount' },
  ],
  concerns: ['comfort'],
  skinTypes: ['normal', 'dry', 'sensitive'],
  variants: [
    {
      sku: 'ZO-TONER-180',
      label: '180 ml · 6 fl oz',
      unit: 'ml',
      size: 180,
      priceCents: 52_00,
      weightGrams: 215,
    },
  ],
  packshot: { vessel: 'bottle', palette: 'toner', detail: 'Toner' },
  texture: { kind: 'liquid', words: 'a clear liquid' },
  popularity: 334,
  publishedDaysAgo: 225,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Full ingredient list',
    'Which witch hazel preparation',
    'Period after opening',
  ],
  sources: ['Clinic shop hudbyhelseblikk, ZO range, Aug 2026'],
}
