import { cardView } from '#app/catalog/card-view'
import { drugFactsOf } from '#app/catalog/drug-facts'
import { findProduct } from '#app/catalog/find-product.server'
import { ingredientsView } from '#app/catalog/ingredient-view'
import type { PublicProduct } from '#app/catalog/public-selects'
import { chooseSize, sizeView } from '#app/catalog/sizes'
import { bestOfEachStep, type StepProduct } from '#app/catalog/step-products.server'
import { MOST_PER_LINE } from '#app/cart/bag-limits'
import { availableFor } from '#app/inventory/availability.server'
import { nextExpiry } from '#app/inventory/next-expiry.server'
import { pickupAvailability } from '#app/inventory/pickup-availability.server'
import { stockWord } from '#app/inventory/stock-word'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import { findReviews, NO_REVIEWS } from '#app/reviews/find-reviews.server'
import { ANY_REVIEW, type ReviewQuery } from '#app/reviews/review-query'
import { findCompanions } from '#app/storefront/companions'
import { promiseDelivery } from '#app/storefront/delivery-promise.server'

const CANDIDATES_A_STEP = 6

interface ProductAsked {
  slug: string
  size: string | null
  reviews?: ReviewQuery
  unpublished?: boolean
}

/**
 * Everything that a product's page shows, for the size that the address asks for; null where no active
 * product has the address. Three queries, four of a drug, and three more when the shop's bestsellers,
 * delivery rates and studios have to be read anew. `unpublished` shows staff what shoppers would see.
 */
export async function readProductPage(
  { slug, size, reviews: asked = ANY_REVIEW, unpublished = false }: ProductAsked,
  now: Date,
  db: Database = shopDatabase,
) {
  const product = await findProduct(db, slug, { unpublished })
  if (!product) return null
  const ids = product.variants.map(({ id }) => id)
  const isDrug = product.regulatoryClass === 'otc_drug'
  const [available, pickups, promise, companions, expiry, reviews] = await Promise.all([
    availableFor(db, ids, { now, from: { kind: 'shipping' } }),
    pickupAvailability(db, ids, now),
    promiseDelivery(db, now),
    unpublished ? freshCompanions(db, product, now) : companionsOf(db, product, now),
    isDrug ? nextExpiry(db, ids, now) : undefined,
    product.ratingCount > 0 ? findReviews(db, product, asked) : NO_REVIEWS,
  ])
  const sizes = product.variants.map((variant) => {
    const units = available.get(variant.id) ?? 0
    const isInStudio = pickups.some((each) => each.variantId === variant.id && each.available > 0)
    return sizeView(variant, stockWord(units, isInStudio), Math.min(units, MOST_PER_LINE))
  })
  const chosen = chooseSize(sizes, size)
  return {
    product: productView(product),
    sizes,
    chosen,
    /** `YYYY-MM-DD`, of a drug: nothing that is sent expires earlier. */
    expiresFrom: expiry?.get(chosen.variantId) ?? null,
    delivery: promise.parcel,
    pickup: pickups
      .filter(({ variantId }) => variantId === chosen.variantId)
      .map(({ locationId, locationName, available }) => ({
        locationId,
        studio: locationName,
        available: Math.min(available, MOST_PER_LINE),
        stock: stockWord(available),
        ready: promise.pickups[locationId] ?? null,
      })),
    reviews,
    ...companions,
  }
}

export type ProductPage = NonNullable<Awaited<ReturnType<typeof readProductPage>>>

function productView(product: PublicProduct) {
  const { id, ingredients, inciStatus, inciText, drugFacts, variants, tags, media, ...rest } =
    product
  const { ratingCount, ratingSum, ...shown } = rest
  return {
    ...shown,
    pictures: media.map(({ alt, media: stored }) => ({ alt, ...stored })),
    ingredients: ingredientsView(product),
    drugFacts: drugFactsOf(product),
  }
}

const rememberCandidates = shortMemory<StepProduct[]>({ milliseconds: 60_000, size: 1 })
const rememberCompanions = shortMemory<Companions>({ milliseconds: 60_000, size: 500 })

type Companions = ReturnType<typeof companionsAmong>

/** Judging dozens of products by dozens of rules costs more than the rest of the page: a minute's memory. */
function companionsOf(db: Database, product: PublicProduct, now: Date): Promise<Companions> {
  return rememberCompanions(product.id, now, () => freshCompanions(db, product, now))
}

async function freshCompanions(
  db: Database,
  product: PublicProduct,
  now: Date,
): Promise<Companions> {
  const candidates = await rememberCandidates('all', now, () =>
    bestOfEachStep(db, CANDIDATES_A_STEP),
  )
  return companionsAmong(product, candidates)
}

function companionsAmong(product: PublicProduct, candidates: StepProduct[]) {
  const { goesWell, keepApart } = findCompanions(product, candidates)
  return {
    goesWell: goesWell.map(({ product: other, reason }) => compactCard(other, reason)),
    keepApart,
  }
}

/** Without price and stock, which may have moved since: the other product's own page tells them. */
function compactCard(card: StepProduct, reason: string) {
  const { slug, name, brand, picture } = cardView(card, () => stockWord(1))
  return { slug, name, brand, picture, reason }
}
