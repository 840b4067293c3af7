import type { ProductSeed } from '../product-seed'
import { avoidEyes } from '../warnings'

export const firstAidBeautyUltraRepairOilControlMoisturizer: ProductSeed = {
  slug: 'first-aid-beauty-ultra-repair-oil-control-moisturizer',
  name: 'Ultra Repair Oil-Control Moisturizer',
  brand: 'first-aid-beauty',
  category: 'moisturizers',
  regulatoryClass: 'cosmetic',
  summary: 'A matte, light moisturizer with niacinamide and oat, for skin that shines and stings.',
  description:
    'Oily skin can be sensitive too, and usually has to choose. Here dimethicone and fine powders take the shine down the moment it is on, niacinamide works on an even look over weeks, and oat, licorice and feverfew extracts are there for comfort. Hyaluronate and glycols bring water without weight. The finish is soft and matte and takes makeup well. The list on this page is complete as a retailer printed it, and holds no perfume and no acid stronger than the pinch of citric acid that sets the pH.',
  howToUse:
    'After serum, spread a pea-sized amount over face and neck.\nLet it settle for a minute before sunscreen or makeup.\nMorning and night.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 6,
  rinseOff: false,
  warnings: [avoidEyes],
  tags: ['niacinamide'],
  inci: {
    status: 'full',
    text: 'Aqua (Water, Eau), Dimethicone, Propanediol, Butylene Glycol, Niacinamide, Nylon-12, Acrylates Crosspolymer, Sodium Hyaluronate, Enantia Chlorantha Bark Extract, Avena Sativa (Oat) Kernel Extract, Camellia Sinensis Leaf Extract, Chrysanthemum Parthenium (Feverfew) Extract, Glycyrrhiza Glabra (Licorice) Root Extract, Glycerin, Oleanolic Acid, Sorbitan Isostearate, Caprylyl Glycol, Glyceryl Stearate Citrate, Hydrogenated Polydecene, Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer, 1,2-Hexanediol, Lecithin, Polysilicone-11, Polysorbate 60, Sodium Acrylate/Sodium Acryloyldimethyl Taurate Copolymer, Sodium Acrylates Copolymer, Laureth-8, Citric Acid, Phenoxyethanol, Potassium Sorbate, Sodium Benzoate',
  },
  keyIngredients: [
    { inci: 'Niacinamide' },
    { inci: 'Avena Sativa Kernel Extract' },
    { inci: 'Sodium Hyaluronate' },
    { inci: 'Glycyrrhiza Glabra Root Extract' },
  ],
  concerns: ['oil', 'pores'],
  skinTypes: ['oily', 'combination', 'sensitive'],
  variants: [
    {
      sku: 'FAB-OILCTRL-50',
      label: '50 ml · 1.7 fl oz',
      unit: 'ml',
      size: 50,
      priceCents: 36_00,
      weightGrams: 80,
    },
  ],
  packshot: { vessel: 'tube', palette: 'moisturizer', detail: 'Matte moisturizer' },
  texture: { kind: 'cream', words: 'a light cream' },
  popularity: 593,
  publishedDaysAgo: 175,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 50 ml is a demo figure, none was found',
    'Ingredient list is a retailer’s copy of 2023/24',
    'Period after opening',
  ],
  sources: ['Sephora catalog snapshot 2023/24'],
}
