import type { ActionFunctionArgs } from '@remix-run/node'
import { receiveStripeEvent } from '#app/checkout/receive-stripe-event.server'
import { readText } from '#app/http/read-body.server'

/** Stripe's events are small; nothing larger is read. */
const LARGEST_EVENT = 512 * 1024

export async function action({ request }: ActionFunctionArgs) {
  const body = await readText(request, LARGEST_EVENT)
  const received = await receiveStripeEvent(body, request.headers.get('stripe-signature'))
  return received === 'bad-signature'
    ? new Response('The signature does not match the body.', { status: 400 })
    : new Response(null, { status: 204 })
}

/** A person who opens the address in a browser. */
export function loader() {
  return new Response('Stripe posts its events here.', { status: 405, headers: { Allow: 'POST' } })
}
