import type { ProductSeed } from '../product-seed'
import { ahaSunAlert, avoidEyes, pauseAroundTreatments } from '../warnings'

export const dermalogicaDailySuperfoliant: ProductSeed = {
  slug: 'dermalogica-daily-superfoliant',
  name: 'Daily Superfoliant',
  brand: 'dermalogica',
  category: 'exfoliators',
  regulatoryClass: 'cosmetic',
  summary: 'A charcoal powder that turns to paste in wet hands, with enzymes and malic acid.',
  description:
    'It starts dry. Shake a little powder into wet hands and it becomes a gray, creamy paste of cellulose and charcoal, with three enzymes (papain, subtilisin and lipase), malic acid and niacinamide. So it polishes by touch and by chemistry at once, and lifts the film that a day in the city leaves behind. The name says daily; with this much in one step we would say two to four times a week. It smells of lavender and citrus, and those oils carry limonene and linalool, which some people are allergic to.',
  howToUse:
    'Shake about half a teaspoon into very wet hands and rub to a paste.\nMassage over damp skin in light circles for a minute, clear of the eyes.\nRinse well and pat dry.\nTwo to four times a week, with sunscreen by day.',
  use: 'am-pm',
  timesPerWeek: { start: 2, max: 4 },
  routineStep: 2,
  rinseOff: true,
  warnings: [
    ahaSunAlert,
    'Contains citrus, lavender, rosemary and sage oils with limonene and linalool: known fragrance allergens.',
    'Your only exfoliating step in that session.',
    pauseAroundTreatments,
    avoidEyes,
  ],
  tags: ['enzyme', 'aha', 'physical_exfoliant', 'essential_oil', 'fragrance', 'niacinamide'],
  inci: {
    status: 'partial',
    text: 'Microcrystalline Cellulose, Sodium Bicarbonate, Sodium Cocoyl Glutamate, Sodium Myristoyl Glutamate, Malic Acid, Sodium Methyl Cocoyl Taurate, Charcoal Powder, Vinyl Dimethicone/Methicone Silsesquioxane Crosspolymer, Maltodextrin, Silica, Magnesium Oxide, Oryza Sativa (Rice) Bran Extract, Polymethylsilsesquioxane, Sapindus Trifoliatus Fruit Extract, Niacinamide, Citrus Aurantium Amara (Bitter Orange) Peel Oil, Zingiber Officale (Ginger) Root Extract, Lavandula Angustifolia (Lavender) Oil, Lavandula Hybrida Oil, Camellia Sinensis Leaf, Kappaphycus Alvarezii Extract, Caesalpinia Spinosa Fruit Pod Extract, Citrus Limon (Lemon) Peel Oil, Rosmarinus Officalis (Rosemary) Leaf Oil, Salvia Officalis (Sage) Oil, Subtilisin, Lipase, Papain, Lactic Acid, Oryza Sativa (Rice) Starch, Sodium Chloride, Sodium Dehydroacetate, Xanthan Gum, Water, Coconut Acid, Calcium Lactate, Capryloyl Glycine, Undecylenoyl Glycine, Cetrimonium Chloride, Limonene, Linalool',
  },
  keyIngredients: [
    { inci: 'Papain' },
    { inci: 'Malic Acid' },
    { inci: 'Niacinamide' },
    { inci: 'Charcoal Powder' },
    { inci: 'Subtilisin' },
  ],
  concerns: ['pores', 'texture', 'dullness'],
  skinTypes: ['oily', 'combination'],
  variants: [
    {
      sku: 'DL-SUPERFOL-57',
      label: '57 g · 2 oz',
      unit: 'g',
      size: 57,
      priceCents: 65_00,
      weightGrams: 105,
    },
  ],
  packshot: { vessel: 'powder-bottle', palette: 'exfoliator', detail: 'Charcoal powder' },
  texture: { kind: 'powder', words: 'a loose powder' },
  popularity: 587,
  publishedDaysAgo: 235,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 57 g is a demo figure',
    'The end of the ingredient list is cut off in the source',
    'Period after opening',
  ],
  sources: ['Sephora catalog snapshot 2023/24'],
}
