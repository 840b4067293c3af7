import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'
import { avoidEyes, patchTest } from '../warnings'

export const theOrdinaryArgirelineSolution10: ProductSeed = {
  slug: 'the-ordinary-argireline-solution-10',
  name: 'Argireline Solution 10%',
  brand: 'the-ordinary',
  category: 'serums',
  regulatoryClass: 'cosmetic',
  summary: 'One peptide in water, for the look of expression lines, at the price of lunch.',
  description:
    'A single idea in a dropper: acetyl hexapeptide-8, sold under the trade name Argireline, at a skin-friendly pH of 6 to 7. Read the 10% with care. It is the share of a ready-made solution, not of pure peptide, so there is far less peptide in the bottle than the number suggests. The studies behind it are small. At this price it is a fair way to find out whether your forehead likes peptides before you spend more elsewhere. It feels like water and layers under anything. Use it within six months of opening.',
  howToUse:
    'After cleansing, apply a few drops to the forehead and around the eyes, morning and night.\nLet it dry, then go on with creams or oils.\nSunscreen in the morning.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 4,
  rinseOff: false,
  warnings: [patchTest, avoidEyes],
  tags: ['peptide'],
  paoMonths: 6,
  keyIngredients: [{ inci: 'Acetyl Hexapeptide-8', strength: '10% of a trade solution' }],
  claimNote:
    'Evidence for this peptide is thin: small, weak studies of how lines look. The 10% names a trade solution, not pure peptide.',
  concerns: ['lines'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'TO-ARGIRE-30',
      label: '30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 10_00,
      weightGrams: 85,
    },
  ],
  packshot: { vessel: 'dropper', palette: 'serum', detail: 'Peptide solution' },
  texture: { kind: 'liquid', words: 'a serum as thin as water' },
  popularity: 893,
  publishedDaysAgo: 200,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Period after opening: 6 months by a reviewer’s account',
    'Full ingredient list',
  ],
  sources: ['beautyandthebiome.co.nz', 'The Ordinary regimen chart of 2019, copy (pH)'],
}
