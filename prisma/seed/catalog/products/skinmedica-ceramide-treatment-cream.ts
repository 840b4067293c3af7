import type { ProductSeed } from '../product-seed'
import { avoidEyes } from '../warnings'

export const skinmedicaCeramideTreatmentCream: ProductSeed = {
  slug: 'skinmedica-ceramide-treatment-cream',
  name: 'Ceramide Treatment Cream',
  brand: 'skinmedica',
  category: 'moisturizers',
  status: 'draft',
  regulatoryClass: 'cosmetic',
  summary: 'A cream with ceramides for dry, easily bothered skin. Not yet published.',
  description:
    'A draft for staff to finish. Ceramides are fats that skin’s outer layer is built from, and a cream that brings more of them is a sensible choice for dry faces and for the quiet days after a facial. Before this page goes live it needs the full ingredient list, the size, and a check of whether the cream holds anything that a clinic would rather keep off freshly treated skin. Until then nothing here should be shown to shoppers, and the price is that of one clinic’s shelf.',
  howToUse: 'After serum, press a small amount over face and neck.\nMorning and night.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 6,
  rinseOff: false,
  warnings: [avoidEyes],
  tags: [],
  keyIngredients: [{ inci: 'Ceramides' }],
  concerns: ['comfort', 'dryness'],
  skinTypes: ['dry', 'sensitive'],
  variants: [
    {
      sku: 'SM-CERAMIDE-57',
      label: '57 g · 2 oz',
      unit: 'g',
      size: 57,
      priceCents: 69_00,
      weightGrams: 120,
    },
  ],
  packshot: { vessel: 'jar', palette: 'moisturizer', detail: 'Ceramide cream' },
  texture: { kind: 'cream', words: 'a rich cream' },
  popularity: 0,
  publishedDaysAgo: 0,
  factsConfidence: 'low',
  priceConfidence: 'medium',
  unverified: [
    'Size: 57 g is a demo figure, none was found',
    'Everything but the ceramides',
    'Period after opening',
  ],
  sources: ['US dermatology clinic’s shelf prices, undated'],
  staffNote: 'Draft: find the ingredient list before publishing.',
}
