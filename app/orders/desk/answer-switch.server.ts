import { data, redirect } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import type { Actor } from '#app/staff/permissions'
import { formatOrderNumber } from '../order-number'
import type { SwitchedOrder } from './read-switch.server'
import { SwitchForm } from './switch-form'
import { switchSize, type SwitchOutcome } from './switch-size.server'

/** Answers the form that switches a size: back to the order, or the form again with what was chosen and why. */
export async function answerSwitch(
  request: Request,
  actor: Actor,
  order: SwitchedOrder,
  now: Date,
) {
  const submission = await readForm(request, SwitchForm)
  if (submission.status !== 'success')
    return data({ problem: null, result: submission.reply() }, 400)
  const { choice, ...asked } = submission.value
  const outcome = await switchSize(actor, { orderId: order.id, ...asked, ...choice }, now)
  invariantResponse(outcome !== 'not-allowed', 403)
  if (outcome === 'done' || outcome === 'already')
    throw redirect(`/admin/orders/${formatOrderNumber(order.number)}`, 303)
  const [field, complaint] = COMPLAINTS[outcome] ?? []
  const result = submission.reply(
    field && complaint ? { fieldErrors: { [field]: [complaint] } } : {},
  )
  return data({ problem: PROBLEMS[outcome] ?? null, result }, 409)
}

type Refused = Exclude<SwitchOutcome, 'done' | 'already' | 'not-allowed'>

const PROBLEMS: Partial<Record<Refused, string>> = {
  'edited-since':
    'A colleague changed this order while you were choosing. It is shown as it is now; check your choice and send it again.',
  disputed:
    'The shopper’s bank disputes this payment, so Stripe would refund no difference. Nothing was changed.',
  'not-now':
    'This order has left in whole or part, was made ready or has ended since you opened this page, so it can no longer be changed.',
}

/** By the field that each is about, with the way on. */
const COMPLAINTS: Partial<Record<Refused, ['choice' | 'quantity', string]>> = {
  'price-changed': [
    'choice',
    'The price of this size was changed since you opened this page. It is shown as it is now: choose again.',
  ],
  'no-such-size': ['choice', 'This size is not for sale any more. Choose another one.'],
  'in-bundle': [
    'choice',
    'A bundle’s price stands for its parts. Refund the line and let the shopper order the size.',
  ],
  'partly-refunded': [
    'choice',
    'Some of this line was refunded. Refund the rest, too, and let the shopper order the size.',
  ],
  dearer: [
    'choice',
    'This size costs more than was paid, and the card cannot be charged again. Refund the line and let the shopper order the size.',
  ],
  flammable: [
    'choice',
    'This size travels by ground only. Refund the line and let the shopper order it.',
  ],
  'not-in-stock': ['quantity', 'Fewer units of this size are in stock.'],
  'too-many': ['quantity', 'Fewer units of this line were bought.'],
  'whole-only': ['quantity', 'This line was switched before: switch all of its units.'],
}
