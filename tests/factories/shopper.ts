import { quoteBag } from '#app/cart/quote-bag.server'
import type { CheckoutDetails } from '#app/checkout/checkout-form'
import { payForBag } from '#app/checkout/pay-for-bag.server'
import { db } from '#app/platform/database.server'
import { quoteOf, type Quote } from '#app/pricing/compare-quote'

/** What a shopper fills in at checkout, changed as given. */
export function aShopper(changes: Partial<Shipped> = {}): CheckoutDetails {
  return {
    email: 'sam@example.com',
    deliveryMethod: 'standard',
    fullName: 'Sam Shopper',
    line1: '1 Main Street',
    city: 'Austin',
    state: 'TX',
    postalCode: '78701',
    ...changes,
  }
}

type Shipped = Extract<CheckoutDetails, { deliveryMethod: 'standard' | 'express' }>

/** The total that the checkout page shows this shopper now. Throws when the bag cannot be priced. */
export async function seenQuote(
  bag: { id: string },
  details: CheckoutDetails = aShopper(),
  now = new Date(),
): Promise<Quote> {
  const pickup = details.deliveryMethod === 'pickup'
  const quoted = await quoteBag(db, bag.id, {
    deliveryMethod: details.deliveryMethod,
    state: pickup ? null : details.state,
    pickupLocationId: pickup ? details.pickupLocationId : null,
    email: details.email,
    now,
  })
  if (quoted.kind === 'refused') throw new Error(quoted.refusals[0]?.message)
  return quoteOf(quoted.order)
}

/** Presses the button on the checkout page, having seen the total as it is now unless told. */
export async function pressPay(
  bag: { id: string },
  { details = aShopper(), now = new Date(), seen, network = null }: Press = {},
): ReturnType<typeof payForBag> {
  return payForBag({
    bagId: bag.id,
    details,
    seen: seen ?? (await seenQuote(bag, details, now)),
    network,
    now,
  })
}

interface Press {
  details?: CheckoutDetails
  now?: Date
  seen?: Quote
  /** Where the shopper comes from; nothing is counted without. */
  network?: string | null
}
