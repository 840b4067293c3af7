import { z } from 'zod'
import { ForgetView, KeepView } from '#app/staff/saved-view'

/** What the forms on the list of orders send. */
export const OrderListAction = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('find'),
    words: z
      .string('Enter an order number, an email address or a name')
      .trim()
      .min(1, 'Enter an order number, an email address or a name')
      .max(254),
  }),
  KeepView,
  ForgetView,
])
