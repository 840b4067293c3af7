import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { pressPay } from '#tests/factories/shopper'
import { hearFromStripe, payAtStripe } from './at-stripe'

/** Presses the button and stands on Stripe's page. Throws when the shop does not send the shopper there. */
export async function goToPay(
  bag: { id: string },
  press: Parameters<typeof pressPay>[1] = {},
): Promise<{ orderId: string; sessionId: string; url: string }> {
  const outcome = await pressPay(bag, press)
  if (outcome.kind !== 'pay') throw new Error(`Not sent to pay: ${JSON.stringify(outcome)}`)
  const payment = await db.payment.findFirstOrThrow({ where: { sessionUrl: outcome.url } })
  return { orderId: payment.orderId, sessionId: payment.sessionId ?? '', url: outcome.url }
}

/** Buys, pays by card, and the shop hears of it. */
export async function buy(
  ...[bag, press]: Parameters<typeof goToPay>
): Promise<{ orderId: string; sessionId: string; intentId: string }> {
  const { orderId, sessionId } = await goToPay(bag, press)
  await payAtStripe(sessionId)
  await hearFromStripe()
  const { paymentIntentId } = await db.payment.findUniqueOrThrow({ where: { orderId } })
  return { orderId, sessionId, intentId: paymentIntentId ?? '' }
}

/** An order of these units, paid at Stripe. */
export async function buyUnits(variant: { id: string }, quantity = 1) {
  return buy(await aBag().with(variant, quantity))
}

export async function statusOf(orderId: string): Promise<string> {
  const { status } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
  return status
}

/** Units of a variant: on the shelf, and held of them. */
export async function stockOf(variant: { id: string }) {
  const { _sum } = await db.stockLot.aggregate({
    where: { variantId: variant.id },
    _sum: { onHand: true, held: true },
  })
  return { onHand: _sum.onHand ?? 0, held: _sum.held ?? 0 }
}

/** Occasions of the mails written about an order, such as 'paid'. */
export async function mailsAbout(orderId: string): Promise<string[]> {
  const mails = await db.mail.findMany({ where: { orderId }, orderBy: { createdAt: 'asc' } })
  return mails.map(({ occasion }) => occasion.split(':')[0] ?? '')
}
