import type { Prisma } from '#app/platform/database.server'

/**
 * What a page that anyone may open can show of the catalog. public-selects.test.ts holds each field
 * here against a list of those that may be shown; the reads beside it return these shapes and no more.
 */
const storedImage = {
  hash: true,
  width: true,
  height: true,
  widths: true,
  dominantColor: true,
} satisfies Prisma.MediaSelect

const sellableVariants = {
  where: { active: true },
  select: {
    id: true,
    sku: true,
    label: true,
    sizeMilli: true,
    sizeUnit: true,
    priceCents: true,
    compareAtCents: true,
  },
  orderBy: [{ position: 'asc' }, { id: 'asc' }],
} satisfies Prisma.Product$variantsArgs

export const publicProductCardSelect = {
  id: true,
  slug: true,
  name: true,
  summary: true,
  ratingCount: true,
  ratingSum: true,
  brand: { select: { name: true } },
  concerns: { select: { slug: true, name: true }, orderBy: { position: 'asc' } },
  skinTypes: { select: { slug: true, name: true }, orderBy: { position: 'asc' } },
  ingredients: {
    where: { key: true, ingredient: { isNot: null } },
    select: { strength: true, ingredient: { select: { slug: true, plainName: true } } },
    orderBy: { position: 'asc' },
  },
  media: { where: { position: 0 }, select: { alt: true, media: { select: storedImage } } },
  variants: sellableVariants,
} satisfies Prisma.ProductSelect

export const publicProductSelect = {
  id: true,
  slug: true,
  name: true,
  regulatoryClass: true,
  summary: true,
  description: true,
  howToUse: true,
  useAm: true,
  usePm: true,
  timesPerWeekStart: true,
  timesPerWeekMax: true,
  routineStep: true,
  rinseOff: true,
  warnings: true,
  tags: true,
  paoMonths: true,
  inciStatus: true,
  inciText: true,
  claimNote: true,
  returnUnopenedOnly: true,
  ratingCount: true,
  ratingSum: true,
  brand: { select: { slug: true, name: true } },
  category: { select: { slug: true, name: true } },
  concerns: { select: { slug: true, name: true }, orderBy: { position: 'asc' } },
  skinTypes: { select: { slug: true, name: true }, orderBy: { position: 'asc' } },
  ingredients: {
    select: {
      labelName: true,
      strength: true,
      drugActive: true,
      key: true,
      ingredient: { select: { slug: true, plainName: true, note: true } },
    },
    orderBy: { position: 'asc' },
  },
  drugFacts: {
    select: {
      activeIngredients: true,
      uses: true,
      warnings: true,
      directions: true,
      inactive: true,
      otherInformation: true,
      questions: true,
    },
  },
  media: {
    select: { alt: true, media: { select: { ...storedImage, placeholder: true } } },
    orderBy: { position: 'asc' },
  },
  variants: {
    ...sellableVariants,
    select: { ...sellableVariants.select, flammable: true, barcode: true },
  },
} satisfies Prisma.ProductSelect

/** Besides a card, what the rules of a routine need to know of a product. */
export const publicStepProductSelect = {
  tags: true,
  useAm: true,
  usePm: true,
  rinseOff: true,
  routineStep: true,
  category: { select: { slug: true } },
} satisfies Prisma.ProductSelect

export const publicConcernSelect = { slug: true, name: true } satisfies Prisma.ConcernSelect

/** What stands over the list of a category or a concern. */
export const publicIntroSelect = { intro: true } satisfies Prisma.CategorySelect &
  Prisma.ConcernSelect

/** Every select that a public page uses, with its model. */
export const publicSelects = [
  { model: 'Product', select: publicProductCardSelect },
  { model: 'Product', select: publicProductSelect },
  { model: 'Product', select: publicStepProductSelect },
  { model: 'Concern', select: publicConcernSelect },
  { model: 'Category', select: publicIntroSelect },
  { model: 'Concern', select: publicIntroSelect },
] as const

export type PublicProductCard = Prisma.ProductGetPayload<{ select: typeof publicProductCardSelect }>
export type PublicProduct = Prisma.ProductGetPayload<{ select: typeof publicProductSelect }>
