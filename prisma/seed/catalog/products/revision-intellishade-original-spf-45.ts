import { sunscreen } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import { salicylateAllergy } from '../warnings'

export const revisionIntellishadeOriginalSpf45: ProductSeed = {
  slug: 'revision-intellishade-original-spf-45',
  name: 'Intellishade Original SPF 45',
  brand: 'revision-skincare',
  category: 'sunscreens',
  regulatoryClass: 'otc_drug',
  summary: 'Tinted moisturizer and SPF 45 in one, with peptides and a soft, even finish.',
  description:
    'One tube for mornings that have no time for four. It moisturizes with squalane and jojoba esters, evens out the look of skin with iron oxides, and protects at SPF 45 with four filters: two organic, octinoxate and octisalate, and two mineral, titanium dioxide and zinc oxide. Peptides, green tea, ubiquinone and a vitamin C ester ride along in small amounts. Beeswax makes it unsuitable for vegans, and octisalate is a salicylate, which matters to the few people who react to them. Apply generously: half the amount is far less than half the protection.',
  howToUse:
    'Last step of the morning, in place of a moisturizer if you like: two finger-lengths for face and neck.\nApply 15 minutes before sun.\nAgain at least every 2 hours outdoors.',
  use: 'am',
  timesPerWeek: { start: 7, max: 7 },
  routineStep: 7,
  rinseOff: false,
  warnings: [
    'Not on damaged or broken skin.',
    'Under 6 months of age: ask a doctor.',
    `Contains octisalate, a salicylate. ${salicylateAllergy}`,
    'Contains beeswax.',
  ],
  tags: ['spf', 'peptide', 'vitamin_c', 'beeswax', 'salicylate'],
  inci: {
    status: 'full',
    text: 'Active: Ethylhexyl Methoxycinnamate 7.5%, Ethylhexyl Salicylate 5%, Titanium Dioxide 3.5%, Zinc Oxide 3%. Inactive: Water, Cyclopentasiloxane, Jojoba Esters, Hydrogenated Starch Hydrolysate, Caprylic/Capric Triglyceride, Ethylhexyl Stearate, Cetyl PEG/PPG-10/1 Dimethicone, Hexyl Laurate, Polyglyceryl-4 Isostearate, Butylene Glycol, Glycerin, Cetyl Dimethicone, Aloe Barbadensis Leaf Juice, Betula Alba Bark Extract, Camellia Sinensis Leaf Extract, Plankton Extract, Beeswax, Dimethicone, Squalane, Tocopheryl Acetate, Tetrahexyldecyl Ascorbate, Tocopherol, Palmitoyl Tripeptide-5, Hydrogenated Castor Oil, Lecithin, Palmitoyl Dipeptide-5 Diaminobutyroyl Hydroxythreonine, Glyceryl Caprylate, Tetradecyl Aminobutyroylvalylaminobutyric Urea Trifluoroacetate, Yeast Extract, Boron Nitride, Epigallocatechin Gallate, Ubiquinone, Simmondsia Chinensis Meal Extract, Sodium Chloride, Phenoxyethanol, Glyceryl Isostearate, Chlorphenesin, Polyhydroxystearic Acid, Xanthan Gum, Magnesium Chloride, Triethoxycaprylylsilane, Benzoic Acid, Sorbic Acid, CI 77491, CI 77492, CI 77499',
  },
  keyIngredients: [
    { inci: 'Titanium Dioxide', strength: '3.5%' },
    { inci: 'Zinc Oxide', strength: '3%' },
    { inci: 'Ethylhexyl Methoxycinnamate', strength: '7.5%' },
    { inci: 'Ethylhexyl Salicylate', strength: '5%' },
    { inci: 'Palmitoyl Tripeptide-5' },
    { inci: 'Squalane' },
  ],
  drugFacts: {
    ...sunscreen,
    activeIngredients: [
      { name: 'Octinoxate', strength: '7.5%', purpose: 'Sunscreen' },
      { name: 'Octisalate', strength: '5%', purpose: 'Sunscreen' },
      { name: 'Titanium dioxide', strength: '3.5%', purpose: 'Sunscreen' },
      { name: 'Zinc oxide', strength: '3%', purpose: 'Sunscreen' },
    ],
    inactive:
      'Water, cyclopentasiloxane, jojoba esters, hydrogenated starch hydrolysate, caprylic/capric triglyceride, ethylhexyl stearate, cetyl PEG/PPG-10/1 dimethicone, hexyl laurate, polyglyceryl-4 isostearate, butylene glycol, glycerin, cetyl dimethicone, aloe barbadensis leaf juice, betula alba bark extract, camellia sinensis leaf extract, plankton extract, beeswax, dimethicone, squalane, tocopheryl acetate, tetrahexyldecyl ascorbate, tocopherol, palmitoyl tripeptide-5, hydrogenated castor oil, lecithin, palmitoyl dipeptide-5 diaminobutyroyl hydroxythreonine, glyceryl caprylate, tetradecyl aminobutyroylvalylaminobutyric urea trifluoroacetate, yeast extract, boron nitride, epigallocatechin gallate, ubiquinone, simmondsia chinensis meal extract, sodium chloride, phenoxyethanol, glyceryl isostearate, chlorphenesin, polyhydroxystearic acid, xanthan gum, magnesium chloride, triethoxycaprylylsilane, benzoic acid, sorbic acid, iron oxides',
  },
  concerns: ['sun', 'uneven-tone'],
  skinTypes: ['normal', 'dry', 'combination'],
  variants: [
    {
      sku: 'RV-INTELLI-48',
      label: '48 g · 1.7 oz',
      unit: 'g',
      size: 48,
      priceCents: 80_00,
      weightGrams: 85,
    },
  ],
  packshot: { vessel: 'sunscreen-tube', palette: 'sunscreen', detail: 'Tinted SPF 45' },
  texture: { kind: 'cream', words: 'a tinted cream' },
  popularity: 774,
  publishedDaysAgo: 308,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: ['Size: 1.7 oz is a demo figure', 'Whether the carton says broad spectrum'],
  sources: [
    'skinsort.com, Revision Intellishade Original SPF 45',
    'US dermatology clinic’s shelf prices, undated',
  ],
}
