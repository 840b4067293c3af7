import type { ProductSeed } from '#prisma/seed/catalog/product-seed'
import { chanceFor, type Chance } from '#prisma/seed/packshots/chance'
import type { OrderStory } from './order-story'
import { shoppers } from './shoppers'

const ORDERS = 320
/** Older than anything that the showcase tells of. */
const DAYS_AGO = { from: 21.5, to: 340 }
const HOURS = 24
const PICKUP_SHARE = 0.15

/**
 * A year of orders that arrived and are done, so that bestsellers are counted and not claimed. Which
 * products they hold follows their popularity; none was bought before it was published.
 */
export function pastOrders(products: readonly ProductSeed[]): OrderStory[] {
  const stories = Array.from({ length: ORDERS }, (_, index) => pastOrder(index, products))
  return stories.toSorted((a, b) => b.placedHoursAgo - a.placedHoursAgo)
}

function pastOrder(index: number, products: readonly ProductSeed[]): OrderStory {
  const chance = chanceFor(`past-order/${index}`)
  const daysAgo = chance.between(DAYS_AGO.from, DAYS_AGO.to)
  const placedHoursAgo = daysAgo * HOURS
  const pickup = chance.between(0, 1) < PICKUP_SHARE
  return {
    key: `past-${index + 1}`,
    shopper: chance.pick(shoppers),
    ...(pickup
      ? { method: 'pickup', pickupAt: chance.pick(['dallas', 'chicago']) }
      : { method: 'standard' }),
    items: pickItems(
      chance,
      products.filter((product) => wasOnSale(product, daysAgo)),
    ),
    placedHoursAgo,
    ending: {
      status: 'delivered',
      shippedHoursAgo: placedHoursAgo - chance.between(4, 30),
      deliveredHoursAgo: placedHoursAgo - chance.between(60, 120),
    },
  }
}

/** The archived serum was sold until its successor came. */
function wasOnSale({ status, publishedDaysAgo }: ProductSeed, daysAgo: number): boolean {
  if (status === 'draft') return false
  return publishedDaysAgo > daysAgo && (status !== 'archived' || daysAgo > 300)
}

function pickItems(chance: Chance, onSale: readonly ProductSeed[]): OrderStory['items'] {
  const wanted = Math.ceil(chance.between(0, 3))
  const items = new Map<string, number>()
  for (let picked = 0; picked < wanted; picked++) {
    const product = pickByPopularity(chance, onSale)
    if (product) items.set(chance.pick(product.variants).sku, chance.between(0, 1) < 0.15 ? 2 : 1)
  }
  return [...items].map(([sku, quantity]) => ({ sku, quantity }))
}

function pickByPopularity(
  chance: Chance,
  products: readonly ProductSeed[],
): ProductSeed | undefined {
  const total = products.reduce((sum, { popularity }) => sum + popularity, 0)
  let point = chance.between(0, total)
  return products.find(({ popularity }) => (point -= popularity) < 0)
}
