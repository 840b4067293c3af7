import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'
import { avoidEyes, patchTest } from '../warnings'

export const revisionBrighteningFacialWash: ProductSeed = {
  slug: 'revision-brightening-facial-wash',
  name: 'Brightening Facial Wash',
  brand: 'revision-skincare',
  category: 'cleansers',
  regulatoryClass: 'cosmetic',
  summary:
    'A daily wash sold for dull, uneven-looking skin; its ingredients are still to be confirmed.',
  description:
    'We would rather tell you what we do not know. This wash is sold for skin that looks dull or uneven, and for morning and evening use. Its ingredient list was in none of our sources, so we can neither name what is meant to brighten nor say what it leaves out. A good wash brightens in one honest way whatever is inside: it takes off the film of oil and dust that scatters light. If you need to avoid an ingredient, choose a cleanser with a full list on its page, or ask us to read you the box.',
  howToUse:
    'Wet face and hands.\nMassage a small amount over skin for half a minute.\nRinse well with lukewarm water and pat dry.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [patchTest, avoidEyes],
  tags: [],
  keyIngredients: [],
  claimNote:
    'We have not seen this product’s ingredient list. “Brightening” is part of its name, not a result that we promise.',
  concerns: ['dullness', 'uneven-tone'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'RV-BRIGHT-198',
      label: '198 ml · 6.7 fl oz',
      unit: 'ml',
      size: 198,
      priceCents: 44_00,
      weightGrams: 240,
    },
  ],
  packshot: { vessel: 'tube', palette: 'cleanser', detail: 'Facial wash' },
  texture: { kind: 'gel', words: 'a clear gel' },
  popularity: 143,
  publishedDaysAgo: 275,
  factsConfidence: 'low',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Size: 6.7 fl oz is a demo figure',
    'Skin types',
    'Active ingredients and full ingredient list',
    'Period after opening',
  ],
  sources: ['Not found in any source'],
  staffNote: 'Confirm the actives before selling outside the demo shop.',
}
