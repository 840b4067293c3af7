import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { readBagId } from '#app/cart/bag-cookie.server'
import { answerCheckout } from '#app/checkout/answer-checkout'
import { changeCode } from '#app/checkout/change-code.server'
import { saveDraft } from '#app/checkout/checkout-draft.server'
import { CheckoutDetails, draftFrom, parseSeenQuote } from '#app/checkout/checkout-form'
import { CheckoutPage } from '#app/checkout/checkout-page'
import { keepAddressIfAsked } from '#app/checkout/keep-address-if-asked.server'
import { payForBag } from '#app/checkout/pay-for-bag.server'
import { readCheckout } from '#app/checkout/read-checkout.server'
import { findCustomer } from '#app/customers/find-customer.server'
import { countedNetwork } from '#app/http/network-of'
import { readForm } from '#app/http/read-form.server'
import { wantsPage } from '#app/http/wants-page'
import { findOrderPath } from '#app/orders/order-link.server'
import { now } from '#app/platform/clock'

export const meta = () => [{ title: 'Checkout · Porewell' }, { name: 'robots', content: 'noindex' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const bagId = await readBagId(request)
  const customer = await findCustomer(request, now())
  const checkout = bagId ? await readCheckout(bagId, now(), customer) : null
  if (!checkout) throw redirect('/bag')
  const cameBack = new URL(request.url).searchParams.get('payment') === 'left'
  return { checkout, cameBack }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const bagId = await readBagId(request)
  if (!bagId) throw redirect('/bag')
  const submission = await readForm(request, CheckoutDetails)
  await saveDraft(bagId, draftFrom(submission.payload))
  const network = countedNetwork(context.clientAddress)
  const code = await changeCode(bagId, submission.payload, now(), network)
  if (typeof code === 'object') return data(code, 400)
  if (code === 'changed' || submission.payload['intent'] === 'update') {
    // A script stays where it is: a redirect would scroll to the top and add a step to the history.
    if (!wantsPage(request)) return data(null)
    throw redirect('/checkout', 303)
  }
  if (submission.status !== 'success')
    return data({ kind: 'invalid' as const, submission: submission.reply() }, 400)

  const customer = await findCustomer(request, now())
  const outcome = await payForBag({
    bagId,
    details: submission.value,
    seen: parseSeenQuote(submission.payload['seen']),
    network,
    customerId: customer?.id ?? null,
    now: now(),
  })
  if (customer) await keepAddressIfAsked(customer.id, submission, outcome, now())
  if (outcome.kind === 'pay') throw redirect(outcome.url, 303)
  if (outcome.kind === 'see-order') throw redirect(await findOrderPath(outcome.orderId), 303)
  if (outcome.kind === 'bag-gone') throw redirect('/bag', 303)
  return data(answerCheckout(outcome, submission.reply()), 409)
}

export const shouldRevalidate = reloadAfterConflict

export default function Checkout() {
  const { checkout, cameBack } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <CheckoutPage {...{ checkout, cameBack }} answer={answer ?? undefined} />
}
