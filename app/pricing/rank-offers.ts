import type { Offer, PriceOrderInput } from '#app/pricing/priced-order'

/**
 * Offers in the order in which they count: by priority, then by creation. A promotion counts once: of several
 * codes for it the first by alphabet stands for all, and `repeated` has the others. What is for named customers
 * and needs no code is nobody's business while the customer is unknown.
 */
export function rankOffers({ offers, customer }: Pick<PriceOrderInput, 'offers' | 'customer'>): {
  ranked: Offer[]
  repeated: Offer[]
} {
  const shown = offers.filter(
    ({ code, promotion }) => code !== null || promotion.emails.length === 0 || customer?.email,
  )
  const sorted = shown.toSorted(
    (a, b) =>
      a.promotion.priority - b.promotion.priority ||
      a.promotion.createdAt.getTime() - b.promotion.createdAt.getTime() ||
      compareText(a.promotion.id, b.promotion.id) ||
      compareText(a.code ?? '', b.code ?? ''),
  )
  const isFirst = (offer: Offer) =>
    sorted.find(({ promotion }) => promotion.id === offer.promotion.id) === offer
  return { ranked: sorted.filter(isFirst), repeated: sorted.filter((offer) => !isFirst(offer)) }
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b)
}
