import type Stripe from 'stripe'
import type { World } from '../engine/world'
import type { Delivery } from '../webhooks/delivery'
import type { WebhookEndpoint } from '../webhooks/endpoint'
import { html, money, type Html } from './html'
import { layout } from './layout'
import { testNumbers } from './test-numbers'

const shown = 25

/** The front page: recent payments, events and how their delivery stands, test numbers. */
export function dashboardPage(
  world: World,
  endpoints: readonly WebhookEndpoint[],
  deliveries: readonly Delivery[],
): string {
  const sessions = world.ledger.all('checkout.session').slice(0, shown)
  const events = world.ledger.all('event').slice(0, shown)
  const waiting = world.ledger.scheduled.length
  return layout(
    'Simulated Stripe',
    'dashboard',
    html`<main>
      <header>
        <h1>Simulated Stripe</h1>
        <p>
          ${
            endpoints.length > 0
              ? html`Events go to ${endpoints.map(({ url }) => html`<code>${url}</code> `)}`
              : 'No webhook endpoint is set: events are kept here and posted nowhere.'
          }
        </p>
        ${
          waiting > 0 &&
          html`<form method="post" action="/_sandbox/settle-delayed">
            <button>Let the bank answer now (${waiting} waiting)</button>
          </form>`
        }
      </header>
      <div class="columns">
        <section aria-labelledby="payments">
          <h2 id="payments">Recent payments</h2>
          ${sessions.length === 0 && html`<p class="empty">Nobody has come to pay yet.</p>`}
          <ol class="rows">
            ${sessions.map((session) => payment(world, session))}
          </ol>
        </section>
        <section aria-labelledby="events">
          <h2 id="events">Events</h2>
          ${events.length === 0 && html`<p class="empty">Nothing has happened yet.</p>`}
          <ol class="rows">
            ${events.map((event) => eventRow(event, deliveries))}
          </ol>
        </section>
        ${testNumbers(true)}
      </div>
    </main>`,
  )
}

function payment(world: World, session: Stripe.Checkout.Session): Html {
  const intentId = typeof session.payment_intent === 'string' ? session.payment_intent : ''
  const charge = world.ledger
    .all('charge')
    .find((found) => found.payment_intent === intentId && found.paid)
  const states = [
    session.status === 'complete' ? session.payment_status : session.status,
    charge?.disputed && 'disputed',
    charge?.refunded ? 'refunded' : charge?.amount_refunded && 'partly refunded',
  ]
  return html`<li>
    <span class="amount">${money(session.amount_total ?? 0)}</span>
    <span class="about"
      >${session.customer_details?.email ?? 'no email yet'} ·
      ${session.client_reference_id ?? session.id.slice(0, 16)}</span
    >
    <span class="chips">
      ${states.filter(Boolean).map((state) => html`<span class="chip">${String(state)}</span>`)}
    </span>
    ${time(session.created)} ${session.url && html`<a href="${session.url}">Payment page</a>`}
  </li>`
}

function eventRow(event: Stripe.Event, deliveries: readonly Delivery[]): Html {
  const mine = deliveries.filter((delivery) => delivery.eventId === event.id)
  return html`<li>
    <code>${event.type}</code>
    <span class="about">${event.id}</span>
    <span class="chips">
      ${mine.length === 0 && html`<span class="chip">not posted</span>`}
      ${mine.map(
        (delivery) => html`<span class="chip ${delivery.state}">${deliveryText(delivery)}</span>`,
      )}
    </span>
    ${time(event.created)}
    <form method="post" action="/_sandbox/webhooks/replay">
      <input type="hidden" name="event" value="${event.id}" />
      <button class="link" aria-label="Post ${event.type} again">Post again</button>
    </form>
  </li>`
}

function deliveryText({ state, attempts }: Delivery): string {
  const last = attempts.at(-1)
  const words = state.replace('-', ' ')
  return last ? `${words} · ${last.result} · try ${attempts.length}` : words
}

function time(seconds: number): Html {
  const iso = new Date(seconds * 1000).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC</time>`
}
