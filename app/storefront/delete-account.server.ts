import type { SignedInCustomer } from '#app/customers/find-customer.server'
import { loosenOrders } from '#app/orders/loosen-orders.server'
import { withdrawReviewsOf } from '#app/reviews/withdraw-review.server'
import { db } from '#app/platform/database.server'

/**
 * Deletes an account with all that it kept: sessions, skin profile, addresses, the bag with what was typed
 * at checkout, reviews, links to sign in and our copies of their mails. Orders stay for the books without what those
 * do not need; letters and consultations are agreements of their own. A repeat changes nothing.
 */
export async function deleteAccount(
  { id, email, bagId }: SignedInCustomer,
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await withdrawReviewsOf(tx, email, now)
    await loosenOrders(tx, { id, email }, now)
    await tx.customer.deleteMany({ where: { id } })
    await tx.signInLink.deleteMany({ where: { email } })
    await tx.mail.deleteMany({
      where: { recipient: email, occasion: { startsWith: 'sign-in:' }, status: 'sent' },
    })
    if (!bagId) return
    await tx.checkoutDraft.deleteMany({ where: { bagId } })
    await tx.bag.deleteMany({ where: { id: bagId, status: 'open', orders: { none: {} } } })
  })
}
