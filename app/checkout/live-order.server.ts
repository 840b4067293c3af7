import type { Transaction } from '#app/platform/database.server'
import { quoteOf } from '#app/pricing/compare-quote'
import type { PricedOrder } from '#app/pricing/priced-order'
import type { CheckoutDetails } from './checkout-form'

/** The order of a bag that is alive or done; there is one at most. */
export function findLiveOrder(tx: Transaction, bagId: string) {
  return tx.order.findFirst({
    where: { bagId, status: { notIn: ['expired', 'payment_failed', 'cancelled'] } },
    include: { lines: true, payments: true, discounts: true },
  })
}

type LiveOrder = NonNullable<Awaited<ReturnType<typeof findLiveOrder>>>

/** Its payment page has closed, and the news of that has not come yet. */
export function pageIsOver({ payments: [payment] }: LiveOrder, now: Date): boolean {
  return payment?.sessionUrl ? payment.sessionExpiresAt <= now : false
}

/** Whether the waiting order is still what the shopper asks for: same goods, same prices, same destination. */
export function matches(live: LiveOrder, details: CheckoutDetails, priced: PricedOrder): boolean {
  const goods = (lines: { variantId: string; quantity: number; unitPriceCents: number }[]) =>
    lines
      .map(
        ({ variantId, quantity, unitPriceCents }) => `${variantId} ${quantity} ${unitPriceCents}`,
      )
      .toSorted()
      .join()
  const destination =
    details.deliveryMethod === 'pickup'
      ? live.pickupLocationId === details.pickupLocationId
      : live.line1 === details.line1 &&
        (live.line2 ?? undefined) === details.line2 &&
        live.city === details.city &&
        live.state === details.state &&
        live.postalCode === details.postalCode
  return (
    destination &&
    live.deliveryMethod === details.deliveryMethod &&
    live.email === details.email &&
    live.fullName === details.fullName &&
    (live.phone ?? undefined) === details.phone &&
    goods(live.lines) === goods(priced.lines) &&
    live.discounts
      .map(({ promotionId }) => promotionId)
      .toSorted()
      .join() === quoteOf(priced).promotionIds.join()
  )
}
