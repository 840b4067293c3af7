import { sunscreen } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'

export const firstAidBeautyMineralSunscreenSpf30: ProductSeed = {
  slug: 'first-aid-beauty-mineral-sunscreen-spf-30',
  name: 'Mineral Sunscreen SPF 30',
  brand: 'first-aid-beauty',
  category: 'sunscreens',
  regulatoryClass: 'otc_drug',
  summary: 'Zinc oxide and nothing else for a filter, in an oat lotion with a short list.',
  description:
    'One filter, 20% zinc oxide, in a lotion of seventeen other ingredients that you can read on this page. Oat kernel, avocado and sunflower oil keep it comfortable on skin that stings from other sunscreens. The honest trade-off of so much zinc is a pale veil on medium and deep skin: rub it in well in thin layers, or choose a tinted sunscreen. No perfume is listed; benzyl alcohol is there to preserve it. Put it on last, a quarter of an hour before sun, and again at least every two hours outdoors.',
  howToUse:
    'Last step of the morning: two finger-lengths for face and neck, in two thin layers.\nApply 15 minutes before sun.\nAgain at least every 2 hours outdoors.',
  use: 'am',
  timesPerWeek: { start: 7, max: 7 },
  routineStep: 7,
  rinseOff: false,
  warnings: ['Not on damaged or broken skin.', 'Under 6 months of age: ask a doctor.'],
  tags: ['spf'],
  inci: {
    status: 'full',
    text: 'Active: Zinc Oxide 20%. Inactive: Water, Caprylic/Capric Triglyceride, Coconut Alkanes, Glycerin, Cetearyl Alcohol, Coco-Glucoside, Avena Sativa (Oat) Kernel, Tocopherol, Persea Gratissima (Avocado) Oil, Helianthus Annuus (Sunflower) Seed Oil, Arachidyl Alcohol, Behenyl Alcohol, Arachidyl Glucoside, Polyhydroxystearic Acid, Benzyl Alcohol, Xanthan Gum, Coco-Caprylate/Caprate',
  },
  keyIngredients: [
    { inci: 'Zinc Oxide', strength: '20%' },
    { inci: 'Avena Sativa Kernel' },
    { inci: 'Glycerin' },
  ],
  drugFacts: {
    ...sunscreen,
    activeIngredients: [{ name: 'Zinc oxide', strength: '20%', purpose: 'Sunscreen' }],
    inactive:
      'Water, caprylic/capric triglyceride, coconut alkanes, glycerin, cetearyl alcohol, coco-glucoside, avena sativa (oat) kernel, tocopherol, persea gratissima (avocado) oil, helianthus annuus (sunflower) seed oil, arachidyl alcohol, behenyl alcohol, arachidyl glucoside, polyhydroxystearic acid, benzyl alcohol, xanthan gum, coco-caprylate/caprate',
  },
  concerns: ['sun'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'FAB-SPF30-50',
      label: '50 ml · 1.7 fl oz',
      unit: 'ml',
      size: 50,
      priceCents: 28_00,
      weightGrams: 80,
    },
  ],
  packshot: { vessel: 'sunscreen-tube', palette: 'sunscreen', detail: 'Zinc oxide 20%' },
  texture: { kind: 'cream', words: 'a thick pale lotion' },
  popularity: 516,
  publishedDaysAgo: 150,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 50 ml is a demo figure, none was found',
    'Whether the carton says broad spectrum',
    'Ingredient list is a retailer’s copy of 2023/24, rearranged into active and inactive',
  ],
  sources: ['Sephora catalog snapshot 2023/24'],
}
