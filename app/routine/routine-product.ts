import type { StockView } from '#app/catalog/card-view'
import type { BagItem } from '#app/routine/bag-item'
import type { Allergen } from '#app/routine/skin-profile'

/** One size of a product, as it can be had now. */
export type RoutineSize = {
  variantId: string
  label: string
  /** Thousandths of the unit: 200 ml = 200000; null where nobody knows. */
  sizeMilli: number | null
  unit: 'ml' | 'g' | 'piece'
  priceCents: number
  flammable: boolean
  stock: StockView
}

/** What a routine is chosen from: an active product, with what the rules and the ranking need. */
export type RoutineProduct = {
  id: string
  slug: string
  name: string
  brandName: string
  brandSlug: string
  categorySlug: string
  tags: readonly string[]
  useAm: boolean
  usePm: boolean
  rinseOff: boolean
  /** 1 cleanse … 7 sunscreen. */
  step: number
  /** Times a week, of the label or the maker; 14 is morning and evening. */
  timesPerWeekStart: number | null
  timesPerWeekMax: number | null
  /** An over-the-counter drug: its Drug Facts are followed to the letter. */
  isDrug: boolean
  /** True where the whole ingredient list is known. */
  listIsFull: boolean
  /** What its ingredients are known to bring of what a shopper may avoid. */
  contains: readonly Allergen[]
  concerns: readonly string[]
  skinTypes: readonly string[]
  unitsSold: number
  /** What one use takes, thousandths of the unit in which it is sold. */
  dosePerUseMilli: number | null
  /** In the shop's order; at least one. */
  sizes: readonly [RoutineSize, ...RoutineSize[]]
}

/** The product as the rules between products see it. */
export function itemOf(product: RoutineProduct): BagItem {
  const { slug, id, name, categorySlug, tags, useAm, usePm, rinseOff } = product
  return { lineId: slug, productId: id, name, categorySlug, tags, useAm, usePm, rinseOff }
}

/** The first size that can be had; of a product that is sold out the first. */
export function sizeToBuy({ sizes }: RoutineProduct): RoutineSize {
  return sizes.find(({ stock }) => stock.state !== 'sold-out') ?? sizes[0]
}

export function isSoldOut({ sizes }: RoutineProduct): boolean {
  return sizes.every(({ stock }) => stock.state === 'sold-out')
}

export const isAcneDrug = ({ tags }: Pick<RoutineProduct, 'tags'>) => tags.includes('otc_acne')
