import { createElement } from 'react'
import { render } from '@react-email/render'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { db, type Prisma } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { discountSelect } from '../discount-rows'
import { orderPath } from '../order-link.server'
import { formatOrderNumber } from '../order-number'
import { ORDER_MAIL_WORDS, type OrderMailKind } from './order-mail'
import { OrderMail } from './order-mail-template'

/**
 * Writes the mail for one occasion in an order's life and sends it. `aboutId` names the refund, return or parcel,
 * of which an order can have several. Repeats send nothing more: the mail is
 * kept under its occasion, and one that was sent stays sent. Throws when it could not be handed over, for
 * the job to try again.
 */
export async function mailOrder(
  {
    orderId,
    kind,
    aboutId,
  }: { orderId: string; kind: OrderMailKind; aboutId?: string | undefined },
  now: Date,
): Promise<void> {
  const order = await db.order.findUnique({ where: { id: orderId }, select: mailedOrderSelect })
  if (!order) return
  const refund = order.refunds.find(({ id }) => id === aboutId)
  const name = formatOrderNumber(order.number)
  const words = ORDER_MAIL_WORDS[kind]
  const mail = createElement(OrderMail, {
    order,
    name,
    words,
    link: env.SHOP_URL + orderPath(order),
    refundCents: refund?.amountCents ?? null,
    // While a bank takes its time no day can be promised.
    awaited: kind === 'paid' || kind === 'shipped',
    returned: kind === 'return_requested' ? linesOfReturn(order, aboutId) : [],
    parcel: order.shipments.find(({ id }) => id === aboutId) ?? null,
  })
  const mailId = await keepMail({
    occasion: `${kind}:${aboutId ?? orderId}`,
    orderId,
    recipient: order.email,
    subject: words.subject(name),
    html: await render(mail),
    text: await render(mail, { plainText: true }),
    now,
  })
  await deliverMail(mailId, now)
}

function linesOfReturn({ lines, returns }: MailedOrder, returnId: string | undefined) {
  const named = returns.find(({ id }) => id === returnId)?.lines ?? []
  return lines.filter(({ id }) => named.some(({ orderLineId }) => orderLineId === id))
}

type MailedOrder = Prisma.OrderGetPayload<{ select: typeof mailedOrderSelect }>

const mailedOrderSelect = {
  id: true,
  number: true,
  email: true,
  fullName: true,
  line1: true,
  line2: true,
  city: true,
  state: true,
  postalCode: true,
  deliveryMethod: true,
  arrivesFrom: true,
  arrivesTo: true,
  itemsCents: true,
  discountCents: true,
  deliveryCents: true,
  taxCents: true,
  totalCents: true,
  discounts: discountSelect,
  endedReason: true,
  pickupLocation: {
    select: { name: true, line1: true, city: true, state: true, postalCode: true },
  },
  lines: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      productName: true,
      brandName: true,
      variantLabel: true,
      quantity: true,
      listCents: true,
      bundleName: true,
      bundleSavingCents: true,
      returnUnopenedOnly: true,
    },
  },
  refunds: { select: { id: true, amountCents: true } },
  shipments: { select: { id: true, carrier: true, trackingNumber: true } },
  returns: { select: { id: true, lines: { select: { orderLineId: true } } } },
} as const
