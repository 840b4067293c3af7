import Stripe from 'stripe'
import type { WebhookEndpoint } from './endpoint'

const signer = new Stripe('sk_test_sandbox')

/**
 * Posts an event once, signed as Stripe signs. Never throws: the answer says whether the endpoint
 * took it (any 2xx; a redirect is a failure, as at Stripe) and, in words, what happened.
 */
export async function postEvent(
  event: Stripe.Event,
  endpoint: WebhookEndpoint,
  timeoutMs: number,
  closing: AbortSignal,
): Promise<{ succeeded: boolean; result: string }> {
  const payload = JSON.stringify(event, null, 2)
  const signature = signer.webhooks.generateTestHeaderString({ payload, secret: endpoint.secret })
  try {
    const answer = await fetch(endpoint.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signature,
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks) sandbox',
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.any([closing, AbortSignal.timeout(timeoutMs)]),
    })
    await answer.arrayBuffer()
    return { succeeded: answer.ok, result: `HTTP ${answer.status}` }
  } catch (error) {
    return { succeeded: false, result: explain(error) }
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  if (error.name === 'TimeoutError') return 'timed out'
  const { cause } = error
  if (!(cause instanceof Error)) return error.message
  return 'code' in cause ? String(cause.code) : cause.message
}
