import type { Database } from '#app/platform/database.server'
import { countCustomerUses, findOffers } from '#app/promotions/find-offers.server'
import type { BagLines } from './read-lines.server'

interface OfferTerms {
  email?: string | undefined
  /** Where the order is placed: promotions are read anew. */
  placing?: boolean | undefined
  now: Date
}

/** What may lower the price of a bag, and, once the shopper's address is known, how often they used it before. */
export async function readOffers(
  db: Database,
  bagId: string,
  { promotionCodes: codes, ownOrderId }: BagLines,
  { email, placing, now }: OfferTerms,
) {
  const offers = await findOffers(db, { codes, ownOrderId, anew: placing, now })
  if (offers.length === 0 || !email) return { offers }
  const promotionIds = offers.map(({ promotion }) => promotion.id)
  return {
    offers,
    customer: { email, ...(await countCustomerUses(db, { email, promotionIds, bagId })) },
  }
}
