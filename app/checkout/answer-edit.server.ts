import { data, redirect } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { editOrder, type EditOutcome } from '#app/orders/desk/edit-order.server'
import { closeOrderForm, keepOrderForm, readSent } from '#app/orders/desk/kept-order.server'
import type { EditedOrder } from '#app/orders/desk/read-edit.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { findState } from '#app/pricing/us-states'
import type { Actor } from '#app/staff/permissions'
import { EditDelivery, EditPickup } from './edit-order-form'

/** Answers the form that changes an order: back to the order, or the form again with what was typed and why. */
export async function answerEdit(request: Request, actor: Actor, order: EditedOrder, now: Date) {
  const { number } = order
  const here = `/admin/orders/${formatOrderNumber(number)}`
  const sent = await readSent(request)
  if (sent?.intent === 'forget') {
    await closeOrderForm(actor, { number, sent }, now)
    throw redirect(`${here}/edit`, 303)
  }
  if (sent?.intent === 'keep') {
    await keepOrderForm(actor, { number, sent }, now)
    return data({ problem: null, edited: false, result: null })
  }
  const isPickup = order.deliveryMethod === 'pickup'
  const submission = await readForm(request, isPickup ? EditPickup : EditDelivery)
  if (submission.status !== 'success') {
    if (sent) await keepOrderForm(actor, { number, sent }, now)
    return data({ problem: null, edited: false, result: submission.reply() }, 400)
  }
  const { formId, version, line2, phone, ...typed } = { line2: null, ...submission.value }
  const values = {
    ...typed,
    phone: phone ?? null,
    ...(isPickup ? {} : { line2: line2 ?? null }),
  }
  const outcome = await editOrder(actor, { orderId: order.id, formId, version, values }, now)
  invariantResponse(outcome !== 'not-allowed', 403)
  if (DONE.includes(outcome)) {
    if (sent) await closeOrderForm(actor, { number, sent }, now)
    throw redirect(here, 303)
  }
  if (sent) await keepOrderForm(actor, { number, sent }, now)
  const complaint = complaintAbout(outcome, order)
  const field = isPickup ? 'pickupLocationId' : 'state'
  const result = submission.reply(complaint ? { fieldErrors: { [field]: [complaint] } } : {})
  const problem = PROBLEMS[outcome] ?? null
  return data({ problem, edited: outcome === 'edited-since', result }, 409)
}

const DONE: readonly EditOutcome[] = ['done', 'already', 'unchanged']

const PROBLEMS: Partial<Record<EditOutcome, string>> = {
  'edited-since':
    'A colleague changed this order while you were editing it. Nothing of yours is saved yet, and nothing is lost.',
  'not-now':
    'This order has left in whole or part, was made ready or has ended since you opened this page, so it can no longer be changed.',
}

function complaintAbout(outcome: EditOutcome, { values }: EditedOrder): string | undefined {
  const state = findState(values.state)?.name ?? values.state
  if (outcome === 'another-state')
    return `Sales tax was charged for ${state}. For another state, cancel this order and have it ordered again.`
  if (outcome === 'not-in-stock') return 'This studio does not have all of it. Choose another one.'
  return outcome === 'no-studio' ? 'Choose a studio that hands out orders.' : undefined
}
