import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'
import { avoidEyes, patchTest } from '../warnings'

export const revisionRevoxLineRelaxer: ProductSeed = {
  slug: 'revision-revox-line-relaxer',
  name: 'Revox Line Relaxer',
  brand: 'revision-skincare',
  category: 'serums',
  regulatoryClass: 'cosmetic',
  summary:
    'The guide’s serum: leave-on peptides for the look of expression lines and fine texture.',
  description:
    'The third step of the routine in our guide, after cleansing and polishing. It is a light serum with peptides, short chains of amino acids, worn morning and night where a face folds when it smiles, squints or frowns. Used steadily it helps skin look smoother and more rested, and a smoother surface makes pores easier to overlook. Expect something quiet: studies of peptides like these are few and small, and they measure looks, not medicine. It sinks in quickly, sits well under moisturizer and sunscreen, and asks nothing of you beyond a few drops twice a day.',
  howToUse:
    'After cleansing, and after toner if you use one, smooth two or three drops over forehead, around the eyes and between the brows.\nLet it sink in for a minute.\nFollow with moisturizer, and in the morning with sunscreen.\nGive it eight weeks before you judge it.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 4,
  rinseOff: false,
  warnings: [patchTest, avoidEyes],
  tags: ['peptide'],
  keyIngredients: [{ inci: 'Peptide Complex' }],
  claimNote:
    'Some descriptions of this serum say that it acts on nerve signals or on oil. We found no published study of it that shows this, so we do not claim it. What we stand by: a leave-on peptide serum for the look of lines. It is a cosmetic, and no stand-in for a prescription.',
  concerns: ['lines', 'pores'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'RV-REVOX-30',
      label: '30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 165_00,
      weightGrams: 85,
    },
  ],
  packshot: { vessel: 'airless', palette: 'serum', detail: 'Peptide serum' },
  texture: { kind: 'gel', words: 'a light serum' },
  popularity: 1450,
  publishedDaysAgo: 315,
  factsConfidence: 'low',
  priceConfidence: 'low',
  unverified: [
    'Price: $165 is a placeholder',
    'Size: 30 ml is a demo figure, none was found',
    'Names and amounts of the peptides, and the full ingredient list',
    'Morning and evening use, and skin types',
    'Period after opening',
  ],
  sources: ['The source guide only; six searches found no size, price or ingredient list'],
  staffNote:
    'Recommended by the guide. Never repeat the maker’s claims about nerve signals, oil or injectables: a cosmetic that claims them is a drug in law.',
}
