import { db } from '#app/platform/database.server'
import { Stripe } from '#app/platform/stripe.server'
import { abandonPayment } from './abandon-payment.server'
import { pressesTooOften } from './limit-unpaid.server'
import { openPayment } from './open-payment.server'
import { placeOrder, type PlacedOrder } from './place-order.server'

export type PaidForBag =
  | { kind: 'pay'; url: string }
  | { kind: 'see-order'; orderId: string }
  | { kind: 'unavailable' }
  /** The button was pressed very often from this network. */
  | { kind: 'slow-down' }
  | Exclude<PlacedOrder, { kind: 'placed' | 'open-order' | 'already-ordered' }>

/**
 * From a filled-in checkout to Stripe's page: the order is placed in one transaction, then the page is
 * opened outside of it. A waiting order of the same bag that is not what the shopper wants any more is
 * given up first. Safe to send twice.
 */
export async function payForBag(request: Parameters<typeof placeOrder>[0]): Promise<PaidForBag> {
  const { network, now } = request
  if (network && (await pressesTooOften(db, network, now))) return { kind: 'slow-down' }
  let placed = await placeOrder(request)
  if (placed.kind === 'open-order') {
    const given = await giveUp(placed.orderId, now)
    if (given === 'unavailable') return { kind: 'unavailable' }
    if (given === 'paid') return { kind: 'see-order', orderId: placed.orderId }
    placed = await placeOrder(request)
  }
  if (placed.kind === 'already-ordered') return { kind: 'see-order', orderId: placed.orderId }
  // Another tab placed yet another order meanwhile: the shopper decides which one is meant.
  if (placed.kind === 'open-order') return { kind: 'unavailable' }
  if (placed.kind !== 'placed') return placed

  const opened = await openPayment(placed.orderId, now)
  if (opened.kind === 'open') return { kind: 'pay', url: opened.url }
  return opened.kind === 'unavailable'
    ? { kind: 'unavailable' }
    : { kind: 'see-order', orderId: placed.orderId }
}

async function giveUp(orderId: string, now: Date) {
  try {
    return await abandonPayment(orderId, 'shopper', now)
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return 'unavailable'
    throw error
  }
}
