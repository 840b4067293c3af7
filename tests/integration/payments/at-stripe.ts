import type Stripe from 'stripe'
import { receiveStripeEvent } from '#app/checkout/receive-stripe-event.server'
import { stripe } from '#app/platform/stripe.server'
import { runJobs } from '#tests/setup/run-jobs'
import { stripeSandbox } from '#tests/setup/stripe-sandbox'

type Outcome = 'paid' | 'declined' | 'insufficient_funds' | 'delayed_success' | 'delayed_failure'

/** What the shopper does on Stripe's page. */
export function payAtStripe(sessionId: string, outcome: Outcome = 'paid'): Promise<unknown> {
  return control(`sessions/${sessionId}/pay`, { outcome })
}

/** Stripe closes the page, as it does when its time is over. */
export function expireAtStripe(sessionId: string): Promise<unknown> {
  return control(`sessions/${sessionId}/expire`)
}

/** The banks answer: delayed payments and pending refunds come to their end. */
export function letBanksAnswer(): Promise<unknown> {
  return control('settle-delayed')
}

export function advanceStripeClock(seconds: number): Promise<unknown> {
  return control('advance', { seconds })
}

export function disputeAtStripe(paymentIntentId: string): Promise<{ id: string }> {
  return control('disputes', { payment_intent: paymentIntentId })
}

export function closeDisputeAtStripe(id: string, status: 'won' | 'lost'): Promise<unknown> {
  return control(`disputes/${id}/close`, { status })
}

/** Stripe does not answer these requests (SDK retries included) until `stripeIsBack`. */
export function stripeIsDown(path = '/v1/*'): void {
  stripeSandbox().setSwitches({ failures: [{ path, times: 1000, status: 503 }] })
}

export function stripeIsBack(): void {
  stripeSandbox().setSwitches({ failures: [], latency: [], drops: [] })
}

/** Everything that Stripe has to tell so far, oldest first. */
export async function eventsAtStripe(type?: string): Promise<Stripe.Event[]> {
  const { data } = await stripe.events.list({ limit: 100, ...(type ? { type } : {}) })
  return data.reverse()
}

/** Stripe posts an event to the shop's webhook, signed. */
export function deliver(event: Stripe.Event): ReturnType<typeof receiveStripeEvent> {
  const payload = JSON.stringify(event)
  const signature = stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_test' })
  return receiveStripeEvent(payload, signature)
}

/** Stripe posts an event, new or not, to the endpoints that it knows. */
export function tellAgain(eventId: string): Promise<unknown> {
  return control('webhooks/replay', { event: eventId })
}

/** Stripe tells everything that happened, the shop works through it and whatever follows from it. */
export async function hearFromStripe(): Promise<void> {
  for (let told = 0; ;) {
    const events = await eventsAtStripe()
    for (const event of events.slice(told)) await deliver(event)
    await runJobs()
    if (events.length === told) return
    told = events.length
  }
}

/** Money that came in at Stripe, and money that went back or is on its way back. */
export async function moneyAtStripe() {
  const state = await readState()
  return {
    charges: state.charges.filter(({ status }) => status === 'succeeded'),
    refunds: state.refunds.filter(({ status }) => status !== 'failed' && status !== 'canceled'),
    sessions: state.sessions,
  }
}

async function readState() {
  const answer = await fetch(`${stripeSandbox().url}/_sandbox/state`)
  return (await answer.json()) as {
    charges: Stripe.Charge[]
    refunds: Stripe.Refund[]
    sessions: Stripe.Checkout.Session[]
  }
}

async function control<Answer>(path: string, body: object = {}): Promise<Answer> {
  const answer = await fetch(`${stripeSandbox().url}/_sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`/_sandbox/${path}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}
