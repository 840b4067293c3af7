import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { onTestFinished } from 'vitest'
import { startStripeSandbox, type StripeSandbox, type StripeSandboxOptions } from './server'

/** A sandbox that ends with its test, and the official SDK talking to it over HTTP. */
export async function aSandbox(options: StripeSandboxOptions = {}) {
  const sandbox = await startStripeSandbox(options)
  onTestFinished(() => sandbox.close())
  return { sandbox, stripe: clientOf(sandbox) }
}

export function clientOf(sandbox: StripeSandbox, config: Stripe.StripeConfig = {}): Stripe {
  return new Stripe('sk_test_porewell', {
    protocol: 'http',
    host: '127.0.0.1',
    port: sandbox.port,
    maxNetworkRetries: 0,
    telemetry: false,
    ...config,
  })
}

type SessionParams = Stripe.Checkout.SessionCreateParams

/** A session of $24.00 + 2 × $9.50, changed as given. */
export function sessionParams(changes: Partial<SessionParams> = {}): SessionParams {
  return {
    mode: 'payment',
    success_url: 'http://127.0.0.1:3000/thanks?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://127.0.0.1:3000/bag',
    client_reference_id: 'PW-1001',
    customer_email: 'sam@example.com',
    metadata: { order: 'PW-1001' },
    payment_intent_data: { metadata: { order: 'PW-1001' } },
    line_items: [aLine('Barrier Serum 30 ml', 2400), aLine('Rice Cleanser', 950, 2)],
    ...changes,
  }
}

export function aLine(
  name: string,
  cents: number,
  quantity = 1,
): Stripe.Checkout.SessionCreateParams.LineItem {
  return { quantity, price_data: { currency: 'usd', unit_amount: cents, product_data: { name } } }
}

/** Posts JSON to one of the sandbox's own addresses and gives back what it answers. */
export async function control(
  sandbox: StripeSandbox,
  path: string,
  body: unknown = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

export async function readState(sandbox: StripeSandbox) {
  const answer = await fetch(`${sandbox.url}/_sandbox/state`)
  return (await answer.json()) as {
    events: {
      id: string
      type: string
      pending_webhooks: number
      deliveries: { state: string; attempts: { result: string }[] }[]
    }[]
    undelivered: { eventId: string; state: string }[]
  }
}

/** Submits the payment page's form as a browser without JavaScript would. */
export function submitPage(
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  })
}

export const cardFields = {
  method: 'card',
  number: '4242 4242 4242 4242',
  expiry: '12 / 34',
  cvc: '123',
  name: 'Sam Porter',
  zip: '94110',
}

export type Received = { event: Stripe.Event; signature: string; payload: string; at: number }

/** A shop's webhook endpoint on a port of its own; `statuses` answers the first requests in turn. */
export async function aReceiver(statuses: number[] = []) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const payload = Buffer.concat(chunks).toString('utf8')
      const signature = String(request.headers['stripe-signature'])
      const event = JSON.parse(payload) as Stripe.Event
      received.push({ event, signature, payload, at: Date.now() })
      response.writeHead(statuses.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/webhook`, received }
}

/** Types of the events in the order of their arrival. */
export function typesOf(received: readonly Received[]): string[] {
  return received.map(({ event }) => event.type)
}
