import { z } from 'zod'

export const OrderMailKind = z.enum([
  'paid',
  'processing',
  'payment_failed',
  'refunded',
  'refunded_late',
  'cancelled',
  'return_requested',
  'return_approved',
  'return_declined',
  'return_settled',
  'shipped',
  'part_shipped',
  'tracking_corrected',
  'edited',
  'ready_for_pickup',
])
export type OrderMailKind = z.infer<typeof OrderMailKind>

/** What each mail says first; the order follows below it. `shop` is the name of the business. */
export const ORDER_MAIL_WORDS: Record<
  OrderMailKind,
  { subject: (order: string, shop: string) => string; title: string; lead: string }
> = {
  paid: {
    subject: (order, shop) => `Your ${shop} order ${order} is confirmed`,
    title: 'Thank you, we have your order',
    lead: 'Your payment came through. This mail is your receipt; we write again when your order has left us or is ready for you.',
  },
  processing: {
    subject: (order) => `Order ${order}: your bank is confirming the payment`,
    title: 'Your bank is confirming the payment',
    lead: 'Some payments take a few days. Your items stay held for you, and we write as soon as we know.',
  },
  payment_failed: {
    subject: (order) => `Order ${order}: the payment did not go through`,
    title: 'The payment did not go through',
    lead: 'Your bank did not complete the payment, so nothing was charged and the order has ended. Your bag is as you left it, if you would like to try another way to pay.',
  },
  refunded: {
    subject: (order) => `Order ${order}: your refund is on its way`,
    title: 'Your refund is on its way',
    lead: 'We have sent the money back the way it came. Banks usually show it within 5 to 10 days.',
  },
  refunded_late: {
    subject: (order) => `Order ${order} could not go ahead; your money is on its way back`,
    title: 'We could not keep this order',
    lead: 'Your payment reached us after the time for which your items were held. The whole amount goes back to you at once; you need to do nothing.',
  },
  cancelled: {
    subject: (order) => `Order ${order} is cancelled`,
    title: 'Your order is cancelled',
    lead: 'The order is cancelled, and whatever you paid and have not got back yet goes back to you in full.',
  },
  return_requested: {
    subject: (order) => `Order ${order}: we have your return`,
    title: 'We have your return',
    lead: 'We look at it and write again with where to send the items; you can also bring them to a studio with this mail. When they have arrived we refund exactly what you paid for them.',
  },
  return_approved: {
    subject: (order) => `Order ${order}: where to send your return`,
    title: 'Please send it back to us',
    lead: 'Pack the items so that nothing leaks, put your order number in the parcel and send it to the address below, or bring it to a studio. We write again when it has arrived.',
  },
  return_declined: {
    subject: (order) => `Order ${order}: we cannot take this return`,
    title: 'We cannot take this return',
    lead: 'Please keep the items: we could not refund them. If you see it differently, answer this mail and a person reads it.',
  },
  return_settled: {
    subject: (order) => `Order ${order}: what we found in your return`,
    title: 'We have looked at your return',
    lead: 'Thank you for sending it back. We could not refund all of it. If you see it differently, answer this mail and a person reads it.',
  },
  shipped: {
    subject: (order) => `Order ${order} is on its way`,
    title: 'Your order is on its way',
    lead: 'Your parcel has left us.',
  },
  part_shipped: {
    subject: (order) => `Part of order ${order} is on its way`,
    title: 'Part of your order is on its way',
    lead: 'A parcel with part of your order has left us. We send the rest as soon as we can, at no extra cost, and write again when it leaves.',
  },
  tracking_corrected: {
    subject: (order) => `Order ${order}: how to follow your parcel`,
    title: 'How to follow your parcel',
    lead: 'What we wrote about your parcel before was not right. This is how you can follow it.',
  },
  edited: {
    subject: (order) => `Order ${order}: what we changed for you`,
    title: 'We changed your order',
    lead: 'Below is the order as it stands now. If you did not ask for this, answer this mail at once.',
  },
  ready_for_pickup: {
    subject: (order) => `Order ${order} is ready for pickup`,
    title: 'Your order is ready for you',
    lead: 'It waits for you at the studio. Please bring this mail or your order number.',
  },
}
