import type { Stripe } from '#app/platform/stripe.server'

/** The frozen order, as far as Stripe's page needs it. All amounts in cents. */
export interface PayableOrder {
  id: string
  name: string
  email: string
  currency: string
  lines: {
    productName: string
    brandName: string
    variantLabel: string
    quantity: number
    unitPriceCents: number
    listCents: number
    discountCents: number
  }[]
  deliveryLabel: string
  deliveryCents: number
  taxCents: number
  totalCents: number
}

/**
 * What Stripe is asked for: the order's lines net of discounts, delivery and tax as lines of their own,
 * so that the sum is the order's total without Stripe computing anything.
 */
export function paymentSessionParams(
  order: PayableOrder,
  payment: { id: string; expiresAt: Date },
  urls: { success: string; cancel: string },
): Stripe.Checkout.SessionCreateParams {
  const extra: [string, number][] = [
    [order.deliveryLabel, order.deliveryCents],
    ['Sales tax', order.taxCents],
  ]
  return {
    mode: 'payment',
    client_reference_id: payment.id,
    customer_email: order.email,
    line_items: [
      ...order.lines.map((line) => lineItem(line, order.currency)),
      ...extra
        .filter(([, cents]) => cents > 0)
        .map(([name, cents]) => item(name, cents, 1, order.currency)),
    ],
    metadata: { order_id: order.id, payment_id: payment.id },
    payment_intent_data: {
      // Without a name of the business: a repeat has to ask exactly the same, and staff can change the name.
      description: `Order ${order.name}`,
      metadata: { order_id: order.id, payment_id: payment.id },
    },
    expires_at: Math.floor(payment.expiresAt.getTime() / 1000),
    success_url: urls.success,
    cancel_url: urls.cancel,
  }
}

/** A discounted line goes as one item with its net amount: a net unit price would not divide evenly. */
function lineItem(line: PayableOrder['lines'][number], currency: string) {
  const name = `${line.brandName} ${line.productName}, ${line.variantLabel}`
  if (line.discountCents === 0) return item(name, line.unitPriceCents, line.quantity, currency)
  const counted = line.quantity === 1 ? name : `${line.quantity} × ${name}`
  return item(counted, line.listCents - line.discountCents, 1, currency)
}

function item(name: string, unit_amount: number, quantity: number, currency: string) {
  return { price_data: { currency, unit_amount, product_data: { name } }, quantity }
}
