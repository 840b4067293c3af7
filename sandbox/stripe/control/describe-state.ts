import type { Sandbox } from '../sandbox'

/** What a test may want to look at: sessions, refunds, disputes, events with their deliveries. */
export function describeState(sandbox: Sandbox) {
  const { ledger } = sandbox.world
  const deliveries = sandbox.courier.list()
  return {
    now: new Date(sandbox.world.nowMs()).toISOString(),
    endpoints: sandbox.courier.endpoints.map(({ url }) => url),
    switches: sandbox.switches,
    sessions: ledger.all('checkout.session'),
    paymentIntents: ledger.all('payment_intent'),
    charges: ledger.all('charge'),
    refunds: ledger.all('refund'),
    disputes: ledger.all('dispute'),
    scheduled: ledger.scheduled,
    events: ledger.all('event').map((event) => ({
      id: event.id,
      type: event.type,
      pending_webhooks: event.pending_webhooks,
      deliveries: deliveries.filter((delivery) => delivery.eventId === event.id),
    })),
    undelivered: deliveries.filter(({ state }) => state !== 'delivered'),
  }
}
