import { loosenOrders } from '#app/orders/loosen-orders.server'
import { erasePerson, erasing } from './erase-person.server'
import { forgetSentRows } from './forget-sent-rows.server'

/**
 * Deletes an account at its own shopper's wish, with all that it kept. Its orders stay for the books and let go of
 * what those do not need, each as soon as it is of age; letters and consultations are agreements of their own. A
 * repeat changes nothing.
 */
export async function deleteAccount(
  { id, email }: { id: string; email: string },
  now: Date,
): Promise<void> {
  const erasureId = await erasing(async (tx) => {
    const isThere = (await tx.customer.count({ where: { id, email } })) > 0
    return isThere
      ? erasePerson(tx, { email, scope: 'account', requestedBy: 'shopper' }, now)
      : null
  })
  if (!erasureId) return
  await forgetSentRows(email)
  await loosenOrders(erasureId, now)
}
