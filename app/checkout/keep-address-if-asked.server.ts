import type { Submission } from '@conform-to/react'
import { keepAddress } from '#app/customers/addresses.server'
import { addressOf } from './address-of'
import type { CheckoutDetails } from './checkout-form'
import type { PaidForBag } from './pay-for-bag.server'

/** Keeps the address of an order in the account when its box was ticked, once the order is placed. */
export async function keepAddressIfAsked(
  customerId: string,
  { payload, ...submission }: Submission<CheckoutDetails>,
  { kind }: PaidForBag,
  now: Date,
): Promise<void> {
  if (kind !== 'pay' && kind !== 'see-order') return
  if (payload['saveAddress'] !== 'on' || submission.status !== 'success') return
  const details = submission.value
  if (details.deliveryMethod !== 'pickup') await keepAddress(customerId, addressOf(details), now)
}
