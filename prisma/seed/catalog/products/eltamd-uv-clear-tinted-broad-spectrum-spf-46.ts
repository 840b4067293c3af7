import { sunscreen } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'

export const eltamdUvClearTintedBroadSpectrumSpf46: ProductSeed = {
  slug: 'eltamd-uv-clear-tinted-broad-spectrum-spf-46',
  name: 'UV Clear Tinted Broad-Spectrum SPF 46',
  brand: 'eltamd',
  category: 'sunscreens',
  regulatoryClass: 'otc_drug',
  summary:
    'A light, tinted sunscreen with zinc oxide, octinoxate and niacinamide, easy under makeup.',
  description:
    'The sunscreen that people with easily upset skin tend to finish, because it does not feel like one. Zinc oxide at 9% and octinoxate at 7.5% do the protecting; niacinamide stands high in the inactive list, with hyaluronate and vitamin E for comfort. The tint evens out the look of redness and spares you a white cast, though one shade cannot suit every face. Put it on last, generously, a quarter of an hour before you go out, and again at least every two hours outdoors. It is a drug in US law; its Drug Facts are below.',
  howToUse:
    'Last step of the morning: two finger-lengths for face and neck.\nApply 15 minutes before sun.\nAgain at least every 2 hours outdoors.',
  use: 'am',
  timesPerWeek: { start: 7, max: 7 },
  routineStep: 7,
  rinseOff: false,
  warnings: ['Not on damaged or broken skin.', 'Under 6 months of age: ask a doctor.'],
  tags: ['spf', 'niacinamide'],
  withheldTags: {
    aha: 'Lactic acid closes the list among what sets the pH, and the product is a sunscreen itself.',
  },
  inci: {
    status: 'partial',
    text: 'Active: Zinc Oxide 9.0%, Octinoxate 7.5%. Inactive: purified water, cyclopentasiloxane, niacinamide, octyldodecyl neopentanoate, butylene glycol, hydroxyethyl acrylate/sodium acryloyldimethyl taurate copolymer, polyisobutene, PEG-7 trimethylolpropane coconut ether, sodium hyaluronate, tocopheryl acetate, lactic acid',
  },
  keyIngredients: [
    { inci: 'Zinc Oxide', strength: '9%' },
    { inci: 'Ethylhexyl Methoxycinnamate', strength: '7.5%' },
    { inci: 'Niacinamide' },
    { inci: 'Sodium Hyaluronate' },
  ],
  drugFacts: {
    ...sunscreen,
    activeIngredients: [
      { name: 'Zinc oxide', strength: '9.0%', purpose: 'Sunscreen' },
      { name: 'Octinoxate', strength: '7.5%', purpose: 'Sunscreen' },
    ],
    uses: 'Helps prevent sunburn. Used as directed with other sun protection, it lowers the risk of skin cancer and of early skin aging caused by the sun.',
    inactive:
      'Purified water, cyclopentasiloxane, niacinamide, octyldodecyl neopentanoate, butylene glycol, hydroxyethyl acrylate/sodium acryloyldimethyl taurate copolymer, polyisobutene, PEG-7 trimethylolpropane coconut ether, sodium hyaluronate, tocopheryl acetate, lactic acid. The list that we have is cut off here; the carton has the rest.',
  },
  concerns: ['sun', 'redness'],
  skinTypes: [...everySkin, 'blemish-prone'],
  variants: [
    {
      sku: 'EL-UVCLEAR-48',
      label: '48 g · 1.7 oz',
      unit: 'g',
      size: 48,
      priceCents: 45_00,
      weightGrams: 85,
    },
  ],
  packshot: { vessel: 'airless', palette: 'sunscreen', detail: 'Tinted sunscreen' },
  texture: { kind: 'cream', words: 'a tinted lotion' },
  popularity: 1226,
  publishedDaysAgo: 312,
  factsConfidence: 'high',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Size: 1.7 oz is a demo figure',
    'The end of the inactive ingredients is cut off in the source',
  ],
  sources: ['DailyMed, set 1ac59ef1-113e-4ad1-90c3-38353bc7e1ec, Nov 2023'],
}
