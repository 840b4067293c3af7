import type { ProductSeed } from '../product-seed'
import { avoidEyes, patchTest } from '../warnings'

export const revisionRevox7: ProductSeed = {
  slug: 'revision-revox-7',
  name: 'Revox 7',
  brand: 'revision-skincare',
  category: 'serums',
  status: 'archived',
  regulatoryClass: 'cosmetic',
  summary: 'The peptide serum that came before Revox Line Relaxer; no longer sold here.',
  description:
    'Kept on file for the people who bought it. Revox 7 was a leave-on peptide serum for the look of expression lines, and the Line Relaxer took its place. If you have an order with this one in it, your receipt and its page still work; if you are looking for more of the same, the Line Relaxer is the nearest thing we have. As with its successor, the studies behind peptides like these are few and small, and we repeat none of the maker’s claims.',
  howToUse:
    'After cleansing, smooth two or three drops over areas with expression lines.\nFollow with moisturizer, and in the morning with sunscreen.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 4,
  rinseOff: false,
  warnings: [patchTest, avoidEyes],
  tags: ['peptide'],
  keyIngredients: [{ inci: 'Peptide Complex' }],
  claimNote: 'Archived. We repeat none of the maker’s claims about this serum.',
  concerns: ['lines'],
  skinTypes: ['normal', 'dry', 'combination', 'oily', 'sensitive'],
  variants: [
    {
      sku: 'RV-REVOX7-30',
      label: '30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 155_00,
      weightGrams: 85,
    },
  ],
  packshot: { vessel: 'airless', palette: 'serum', detail: 'Peptide serum' },
  texture: { kind: 'gel', words: 'a light serum' },
  popularity: 40,
  publishedDaysAgo: 700,
  factsConfidence: 'low',
  priceConfidence: 'low',
  unverified: ['Price', 'Size', 'Peptides and full ingredient list', 'Use and skin types'],
  sources: [
    'J Drugs Dermatol 2016, S1545961616P1100X: open label, 29 people, paid by a maker; names no product',
  ],
  staffNote: 'Archive record only. The trial may or may not be of this serum.',
}
