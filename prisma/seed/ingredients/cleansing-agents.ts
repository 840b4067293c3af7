import type { IngredientSeed } from './ingredient-seed'

export const cleansingAgents: IngredientSeed[] = [
  {
    inci: 'Sodium Laureth Sulfate',
    plain: 'SLES (sodium laureth sulfate)',
    aliases: ['sles', 'sodium laureth sulphate', 'sodium lauryl ether sulfate'],
    tags: ['sulfate'],
    note: 'A strong foaming cleanser, milder than SLS, that can still dry easily irritated skin.',
  },
  {
    inci: 'Sodium Lauryl Sulfate',
    plain: 'SLS (sodium lauryl sulfate)',
    aliases: ['sls', 'sodium lauryl sulphate', 'sodium dodecyl sulfate'],
    tags: ['sulfate'],
    note: 'A strong foaming cleanser that is known to dry and irritate skin.',
  },
  {
    inci: 'Ammonium Lauryl Sulfate',
    plain: 'Ammonium lauryl sulfate',
    tags: ['sulfate'],
  },
  {
    inci: 'Sodium Coceth Sulfate',
    plain: 'Sodium coceth sulfate',
    tags: ['sulfate'],
    note: 'A cleansing sulfate made from coconut; in small amounts it keeps oil and water mixed.',
  },
  {
    inci: 'Cocamidopropyl Betaine',
    plain: 'Coconut betaine',
    note: 'A mild co-cleanser from coconut that softens stronger ones; a few people are allergic to it.',
  },
  { inci: 'Coco-Betaine', plain: 'Coco-betaine', note: 'A mild co-cleanser from coconut.' },
  { inci: 'Cocamidopropyl Dimethylamine', plain: 'Cocamidopropyl dimethylamine' },
  {
    inci: 'Decyl Glucoside',
    plain: 'Decyl glucoside',
    note: 'A mild cleanser made from sugar and coconut fat.',
  },
  {
    inci: 'Coco-Glucoside',
    plain: 'Coco-glucoside',
    note: 'A mild cleanser made from sugar and coconut fat.',
  },
  {
    inci: 'Sodium Cocoyl Isethionate',
    plain: 'Sodium cocoyl isethionate',
    note: 'A mild, creamy cleanser from coconut, the heart of many soap-free bars.',
  },
  {
    inci: 'Sodium Lauroamphoacetate',
    plain: 'Sodium lauroamphoacetate',
    note: 'A mild cleanser, known from baby washes.',
  },
  {
    inci: 'Sodium Methyl Cocoyl Taurate',
    plain: 'Sodium methyl cocoyl taurate',
    note: 'A mild foaming cleanser from coconut and taurine.',
  },
  {
    inci: 'Sodium Cocoyl Glutamate',
    plain: 'Sodium cocoyl glutamate',
    note: 'A very mild cleanser from coconut and an amino acid.',
  },
  { inci: 'Sodium Myristoyl Glutamate', plain: 'Sodium myristoyl glutamate' },
  {
    inci: 'Sodium Lauroyl Oat Amino Acids',
    plain: 'Oat amino acid cleanser',
    note: 'A mild cleanser made with amino acids from oats.',
  },
  { inci: 'Sodium Lauroyl Lactylate', plain: 'Sodium lauroyl lactylate' },
  {
    inci: 'Sapindus Trifoliatus Fruit Extract',
    plain: 'Soapnut extract',
    note: 'An extract of soapnuts, whose saponins foam.',
  },
  { inci: 'Distearyl Phthalic Acid Amide', plain: 'Distearyl phthalic acid amide' },
]
