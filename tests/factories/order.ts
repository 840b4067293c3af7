import type { CheckoutDetails } from '#app/checkout/checkout-form'
import { placeOrder } from '#app/checkout/place-order.server'
import type { SessionSnapshot } from '#app/checkout/session-snapshot'
import { settlePayment } from '#app/checkout/settle-payment.server'
import { sendStock } from '#app/inventory/send.server'
import { db } from '#app/platform/database.server'
import { aBag } from './bag'
import { aPriceBook } from './price-book'
import { aShopper, seenQuote } from './shopper'
import { aStockedVariant } from './stock'

/**
 * An order in a named state, brought there by the shop's own use cases; Stripe's part is made up, so none
 * needs to run: `await anOrder().of(serum, 2).paid()`.
 */
export function anOrder(details: CheckoutDetails = aShopper()): OrderBeingMade {
  return new OrderBeingMade(details)
}

class OrderBeingMade {
  private readonly items: { variant: { id: string }; quantity: number }[] = []
  private readonly codes: string[] = []

  constructor(private readonly details: CheckoutDetails) {}

  of(variant: { id: string }, quantity = 1): this {
    this.items.push({ variant, quantity })
    return this
  }

  withCode(code: string): this {
    this.codes.push(code)
    return this
  }

  /** Placed, and its payment page open. */
  async waiting(now = new Date()) {
    await aPriceBook()
    if (this.items.length === 0) this.of(await aStockedVariant(5))
    const bag = this.items.reduce((bag, item) => bag.with(item.variant, item.quantity), aBag())
    for (const code of this.codes) bag.withCode(code)
    const { id: bagId } = await bag
    const seen = await seenQuote({ id: bagId }, this.details, now)
    const placed = await placeOrder({ bagId, details: this.details, seen, now })
    if (placed.kind !== 'placed') throw new Error(`The order was not placed: ${placed.kind}`)
    const sessionId = `cs_test_${placed.orderId}`
    await db.payment.update({
      where: { orderId: placed.orderId },
      data: { sessionId, sessionUrl: `http://127.0.0.1/${sessionId}` },
    })
    return readOrder(placed.orderId)
  }

  async paid(now = new Date()) {
    return told(await this.waiting(now), 'paid', now)
  }

  /** The bank takes days to say whether it pays. */
  async processing(now = new Date()) {
    return told(await this.waiting(now), 'processing', now)
  }

  async expired(now = new Date()) {
    return told(await this.waiting(now), 'expired', now)
  }

  /** Paid, sent and arrived. */
  async delivered(deliveredAt = new Date()) {
    const { id, lines } = await this.paid(deliveredAt)
    await db.order.update({ where: { id }, data: { status: 'delivered', deliveredAt } })
    const contents = lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity }))
    await db.shipment.create({
      data: {
        ...{ orderId: id, carrier: 'UPS', shippedAt: deliveredAt, deliveredAt },
        lines: { create: contents },
      },
    })
    await sendStock(db, { orderId: id, lines })
    return readOrder(id)
  }
}

export type MadeOrder = Awaited<ReturnType<typeof readOrder>>

function readOrder(id: string) {
  return db.order.findUniqueOrThrow({ where: { id }, include: { lines: true, payments: true } })
}

async function told(order: MadeOrder, state: SessionSnapshot['state'], now: Date) {
  const payment = order.payments[0]!
  await settlePayment(
    {
      sessionId: payment.sessionId ?? '',
      paymentId: payment.id,
      state,
      amountCents: payment.amountCents,
      currency: payment.currency,
      paymentIntentId: state === 'expired' ? null : `pi_${order.id}`,
    },
    'test',
    now,
  )
  return readOrder(order.id)
}

/** Places the order of a bag that is filled already; its payment is still to come. */
export async function anOrderFrom(bagId: string, now: Date): Promise<void> {
  await aPriceBook()
  const details = aShopper()
  const seen = await seenQuote({ id: bagId }, details, now)
  const placed = await placeOrder({ bagId, details, seen, now })
  if (placed.kind !== 'placed') throw new Error(`The order was not placed: ${placed.kind}`)
}
