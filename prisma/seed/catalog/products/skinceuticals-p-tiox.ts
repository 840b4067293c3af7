import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'
import { avoidEyes, patchTest } from '../warnings'

export const skinceuticalsPTiox: ProductSeed = {
  slug: 'skinceuticals-p-tiox',
  name: 'P-TIOX',
  brand: 'skinceuticals',
  category: 'serums',
  regulatoryClass: 'cosmetic',
  summary: 'A peptide serum for the look of expression lines and a smoother, glassier surface.',
  description:
    'A serum built on a complex of peptides, bought for the fine lines that expressions leave behind and for a surface that looks more even. It belongs to the same family as the Revox serum in our guide and to Argireline, and the same honesty applies: peptides are pleasant, low-risk and thinly studied, so judge them by your mirror over two or three months. The maker’s full ingredient list is not among our sources. If you like the idea but not the price, the Argireline solution tries something close for much less.',
  howToUse:
    'After cleansing and toning, smooth a few drops over face and neck.\nLet it sink in for a minute.\nFollow with moisturizer, and in the morning with sunscreen.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 4,
  rinseOff: false,
  warnings: [patchTest, avoidEyes],
  tags: ['peptide'],
  keyIngredients: [{ inci: 'Peptide Complex' }],
  claimNote:
    'The name nods to an injectable. This is a cosmetic serum: it cares for the look of skin and does nothing that an injection does.',
  concerns: ['lines', 'texture'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'SC-PTIOX-30',
      label: '30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 148_00,
      weightGrams: 110,
    },
  ],
  packshot: { vessel: 'dropper', palette: 'serum', detail: 'Peptide serum' },
  texture: { kind: 'liquid', words: 'a thin serum' },
  popularity: 377,
  publishedDaysAgo: 120,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Make-up of the peptide complex and full ingredient list',
    'Skin types and morning and evening use',
    'Period after opening',
  ],
  sources: ['ca.style.yahoo.com ($148 at Dermstore)', 'Vogue ($148, 1 oz)'],
}
