import type { ProductSeed } from '../product-seed'

export const dermaflashDermapore: ProductSeed = {
  slug: 'dermaflash-dermapore',
  name: 'DERMAPORE Ultrasonic Pore Extractor & Serum Infuser',
  brand: 'dermaflash',
  category: 'tools-and-kits',
  regulatoryClass: 'device',
  summary: 'A buzzing metal spatula that lifts debris from damp skin, for patient hands.',
  description:
    'A thin steel blade vibrates too fast to hear and pushes water, oil and loosened debris out of the way as it glides over damp skin. Turned over, the flat side spreads serum. It contains no ingredient, which makes it easy to fit into any routine, and no judgment either: the pressure is yours. Hold it flat, keep it moving, and stop while skin is still pale. Blackheads look fainter for a few days, then fill again. Because it touches skin, we can take it back only with its seal unbroken.',
  howToUse:
    'Cleanse and leave skin wet.\nGlide the blade, flat and without pressure, from the center outwards; one pass, then move on.\nRinse, pat dry, moisturize. Wash the blade with soap and dry it.\nOnce or twice a week.',
  use: 'pm',
  timesPerWeek: { start: 1, max: 2 },
  routineStep: 2,
  rinseOff: true,
  warnings: [
    'Not on broken, inflamed or sunburned skin, and not over active breakouts.',
    'Your only exfoliating step that evening.',
    'Pause it around facials and needling: 48 hours or more on either side, or as your clinic says.',
    'Do not share it. For hygiene it can be returned only unopened.',
  ],
  tags: ['tool', 'physical_exfoliant'],
  keyIngredients: [],
  returnUnopenedOnly: true,
  concerns: ['blackheads', 'pores'],
  skinTypes: ['normal', 'combination', 'oily'],
  variants: [
    {
      sku: 'DF-DERMAPORE',
      label: '1 device',
      unit: 'piece',
      priceCents: 99_00,
      weightGrams: 260,
    },
  ],
  packshot: { vessel: 'device', palette: 'tool', detail: 'Ultrasonic spatula' },
  texture: { kind: 'liquid', words: 'drops of water, which the spatula needs on skin' },
  popularity: 174,
  publishedDaysAgo: 100,
  factsConfidence: 'low',
  priceConfidence: 'medium',
  unverified: [
    'How often to use it',
    'How it works in detail: our words describe ultrasonic spatulas in general',
    'Whether the maker lists it as a medical device',
  ],
  sources: ['Sephora catalog snapshot 2023/24'],
}
