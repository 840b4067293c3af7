import type { ProductSeed } from '../product-seed'
import { avoidEyes } from '../warnings'

export const paulasChoiceResistPerfectlyBalancedFoamingCleanser: ProductSeed = {
  slug: 'paulas-choice-resist-perfectly-balanced-foaming-cleanser',
  name: 'RESIST Perfectly Balanced Foaming Cleanser',
  brand: 'paulas-choice',
  category: 'cleansers',
  regulatoryClass: 'cosmetic',
  summary:
    'A creamy foam with three ceramides and a full ingredient list, for normal to oily skin.',
  description:
    'A wash for people who read labels, because this one can be read to the end. Coconut-based cleansers make a soft foam; glycerin, sunflower oil, cholesterol and three ceramides, all things that skin’s own barrier is built from or likes, ride along. A wash is gone in a minute, so do not expect ceramides to do here what they do in a cream. What you get is clean skin that does not squeak, no exfoliant in the list, and no perfume listed either. A sensible partner for acids, scrubs and retinoids used later in the routine.',
  howToUse:
    'Wet face and hands.\nWork a small amount into a foam and massage for half a minute.\nRinse well with lukewarm water and pat dry.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [avoidEyes],
  tags: ['fragrance_free_listed'],
  inci: {
    status: 'full',
    text: 'Water (Aqua), Sodium Lauroamphoacetate, Sodium Cocoyl Isethionate, Stearic Acid, Glycerin, Glycol Distearate, Helianthus Annuus (Sunflower) Seed Oil, Acrylates Copolymer, Cetearyl Alcohol, Sodium Hyaluronate, Ceramide NP, Ceramide AP, Ceramide EOP, Phytosphingosine, Phospholipids, Sphingolipids, Lecithin, Arginine, Cholesterol, Aloe Barbadensis Leaf Extract, Disodium EDTA, Sodium Chloride, Sodium Hydroxide, Sodium Lauroyl Lactylate, Xanthan Gum, Carbomer, Hexylene Glycol, Phenoxyethanol, Caprylyl Glycol',
  },
  keyIngredients: [
    { inci: 'Ceramide NP' },
    { inci: 'Ceramide AP' },
    { inci: 'Ceramide EOP' },
    { inci: 'Glycerin' },
    { inci: 'Sodium Hyaluronate' },
  ],
  concerns: ['cleansing', 'comfort'],
  skinTypes: ['normal', 'combination', 'oily'],
  variants: [
    {
      sku: 'PC-RESIST-190',
      label: '190 ml · 6.4 fl oz',
      unit: 'ml',
      size: 190,
      priceCents: 22_00,
      weightGrams: 225,
    },
  ],
  packshot: { vessel: 'tube', palette: 'cleanser', detail: 'Foaming cleanser' },
  texture: { kind: 'foam', words: 'a creamy foam' },
  popularity: 655,
  publishedDaysAgo: 250,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 6.4 fl oz is a demo figure',
    'Ingredient list is a retailer’s copy of 2023/24',
    'Period after opening',
  ],
  sources: ['Sephora catalog snapshot 2023/24'],
}
