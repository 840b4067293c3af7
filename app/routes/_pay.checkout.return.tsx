import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { settleReturn } from '#app/checkout/settle-return.server'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { ButtonLink } from '#app/ui/button'

export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })

/** Where Stripe sends the shopper after paying: asks Stripe, settles, and goes on to the order. */
export async function loader({ request }: LoaderFunctionArgs) {
  const sessionId = new URL(request.url).searchParams.get('session_id') ?? ''
  invariantResponse(/^cs_[A-Za-z0-9_]{1,200}$/.test(sessionId), 404)
  const settled = await settleReturn(sessionId, now())
  invariantResponse(settled.kind !== 'unknown', 404)
  if (settled.kind === 'settled')
    throw redirect(settled.orderPath, { status: 303, headers: headers() })
  return null
}

export const meta = () => [{ title: 'Confirming your payment · Porewell' }]

/** Stripe did not answer. The webhook or the reconciler will bring the news; a reload asks again. */
export default function Waiting() {
  return (
    <div className="page-column flex max-w-prose flex-col gap-4 py-section">
      <h1 className="text-4xl">We are confirming your payment</h1>
      <p className="text-lg text-ink-soft">
        The payment service is slow to answer right now. Your order and your items are kept, and a
        confirmation comes by mail as soon as the payment is settled.
      </p>
      <p className="text-ink-soft">Please do not pay a second time.</p>
      <div>
        <ButtonLink to="" reloadDocument>
          Check again
        </ButtonLink>
      </div>
    </div>
  )
}
