import type { ProductSeed } from '../product-seed'
import {
  avoidEyes,
  pauseAroundTreatments,
  salicylateAllergy,
  salicylicPregnancy,
} from '../warnings'

export const revisionPorePurifyingClayMask: ProductSeed = {
  slug: 'revision-pore-purifying-clay-mask',
  name: 'Pore Purifying Clay Mask',
  brand: 'revision-skincare',
  category: 'masks',
  regulatoryClass: 'cosmetic',
  summary: 'Silt, bentonite and kaolin with a little salicylic acid, for a shine-free evening.',
  description:
    'Three earths take up oil while you read a chapter: fine silt, bentonite that swells, kaolin that does not. A little salicylic acid helps loosen debris at the mouth of the pore, and glycerin and jojoba esters keep the mask from setting like plaster. Afterwards skin looks matte and pores look cleaner; by the weekend oil will be back, as it should. Tea tree and mint oils and perfume make it fragrant, which is lovely or a reason to pass. Not on an evening with a retinoid or another exfoliant.',
  howToUse:
    'Evenings, on clean, dry skin, spread a thin layer over oily areas, away from the eyes.\nRinse after about ten minutes, before it cracks.\nPat dry and moisturize.\nOnce or twice a week.',
  use: 'pm',
  timesPerWeek: { start: 1, max: 2 },
  routineStep: 2,
  rinseOff: true,
  warnings: [
    salicylateAllergy,
    salicylicPregnancy,
    'Contains perfume, tea tree oil and mint oil.',
    'Can dry skin: shorten the time or skip a week if it feels tight.',
    pauseAroundTreatments,
    avoidEyes,
  ],
  tags: ['bha', 'salicylate', 'clay', 'essential_oil', 'fragrance'],
  inci: {
    status: 'full',
    text: 'Water, Silt, Bentonite, Kaolin, Glycerin, Lauryl Lactate, Galactoarabinan, Jojoba Esters, C12-15 Alkyl Benzoate, Glyceryl Stearate, Dimethicone, Sorbitan Stearate, Cetearyl Alcohol, PEG-100 Stearate, Cetyl Esters, Steareth-20, Avena Sativa Kernel Extract, Salvia Officinalis Leaf Extract, Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer, Camellia Oleifera Leaf Extract, Melaleuca Alternifolia Leaf Oil, Tocopherol, Salicylic Acid, Zea Mays Starch, Cucumis Sativus Fruit Extract, Cocamidopropyl Dimethylamine, Butylene Glycol, Iron Oxides, Bisabolol, Hydrolyzed Corn Starch, Triethoxycaprylylsilane, Squalane, Tetrasodium EDTA, Xanthan Gum, Mentha Arvensis Leaf Oil, Phenoxyethanol, Polysorbate 60, Steareth-10, Hydrolyzed Corn Starch Octenylsuccinate, Chlorphenesin, Benzoic Acid, Sorbic Acid, Hydrated Silica, Parfum',
  },
  keyIngredients: [
    { inci: 'Silt' },
    { inci: 'Bentonite' },
    { inci: 'Kaolin' },
    { inci: 'Salicylic Acid' },
    { inci: 'Melaleuca Alternifolia Leaf Oil' },
  ],
  concerns: ['pores', 'oil'],
  skinTypes: ['oily', 'combination'],
  variants: [
    {
      sku: 'RV-CLAYMASK-48',
      label: '48 g · 1.7 oz',
      unit: 'g',
      size: 48,
      priceCents: 40_00,
      weightGrams: 90,
    },
  ],
  packshot: { vessel: 'open-jar', palette: 'mask', detail: 'Clay mask' },
  texture: { kind: 'cream', words: 'a smooth clay' },
  popularity: 421,
  publishedDaysAgo: 140,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: ['Price', 'Size: 1.7 oz is a demo figure', 'Period after opening'],
  sources: ['skinsort.com, Revision Pore Purifying Clay Mask'],
}
