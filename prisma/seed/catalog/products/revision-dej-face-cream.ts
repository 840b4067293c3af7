import type { ProductSeed } from '../product-seed'
import { avoidEyes, patchTest } from '../warnings'

export const revisionDejFaceCream: ProductSeed = {
  slug: 'revision-dej-face-cream',
  name: 'D.E.J Face Cream',
  brand: 'revision-skincare',
  category: 'moisturizers',
  regulatoryClass: 'cosmetic',
  summary:
    'A rich face cream for skin that looks tired and less firm; its list is still to be confirmed.',
  description:
    'The initials stand for the dermal–epidermal junction, the layer where the two layers of skin meet. It is a fine name and no proof: a cosmetic cream works at the surface. What we can say is modest. It is a richer face cream, worn morning and night, for normal to dry skin that looks tired or less firm than it used to, and a good cream makes skin look plumper for as long as it is on. Its size, price and ingredients were in none of our sources, so compare it with the moisturizers here that publish everything.',
  howToUse:
    'As the last step at night and the last before sunscreen in the morning, warm a little between your fingers.\nPress over face and neck.\nLet it settle before sunscreen or makeup.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 6,
  rinseOff: false,
  warnings: [patchTest, avoidEyes],
  tags: [],
  keyIngredients: [],
  claimNote:
    'We have not seen this product’s ingredient list and repeat none of its claims about what it does below the surface.',
  concerns: ['firmness', 'dryness'],
  skinTypes: ['normal', 'dry', 'mature'],
  variants: [
    {
      sku: 'RV-DEJ-50',
      label: '50 ml · 1.7 fl oz',
      unit: 'ml',
      size: 50,
      priceCents: 150_00,
      weightGrams: 130,
    },
  ],
  packshot: { vessel: 'airless', palette: 'moisturizer', detail: 'Face cream' },
  texture: { kind: 'cream', words: 'a rich cream' },
  popularity: 187,
  publishedDaysAgo: 160,
  factsConfidence: 'low',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Size: 50 ml is a demo figure, none was found',
    'Skin types',
    'Active ingredients and full ingredient list',
    'Period after opening',
  ],
  sources: ['Not found in any source'],
  staffNote: 'Confirm the facts before selling outside the demo shop.',
}
