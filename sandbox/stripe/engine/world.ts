import type Stripe from 'stripe'
import { newId, type Context } from '../state/context'
import { Ledger } from '../state/ledger'
import type { Change, EventDraft } from '../state/objects'
import type { RefundBehavior } from '../state/test-cards'

/** The API request that caused an event; null for what a shopper or the passing of time caused. */
export type Cause = { id: string; idempotency_key: string | null } | null

export type WorldOptions = {
  apiVersion: string
  now: () => Date
  /** How long a bank takes, in milliseconds: delayed payments and pending refunds settle after it. */
  settleAfterMs: number
  /** How many endpoints a new event will be posted to. */
  countEndpoints: () => number
  /** Told after every change, with the events that it made, oldest first. */
  onCommit: (events: Stripe.Event[]) => void
}

/** The simulated Stripe at one moment: its ledger, its clock, and the one way to change either. */
export class World {
  readonly ledger = new Ledger()
  /** Where the hosted pages are served; known once the server listens. */
  baseUrl = ''
  clockOffsetMs = 0
  refundOutcome: RefundBehavior | 'by-card' = 'by-card'

  constructor(readonly options: WorldOptions) {}

  /** Unix milliseconds on the sandbox's clock, which a test may have moved forward. */
  nowMs(): number {
    return this.options.now().getTime() + this.clockOffsetMs
  }

  context(): Context {
    return { now: Math.floor(this.nowMs() / 1000), newId }
  }

  /** Stores what a transition asks for and turns its drafts into events. */
  commit(change: Change, cause: Cause): void {
    for (const object of change.put) this.ledger.put(object)
    const events = change.events.map((draft) => this.toEvent(draft, cause))
    for (const event of events) this.ledger.put(event)
    this.options.onCommit(events)
  }

  private toEvent(draft: EventDraft, cause: Cause): Stripe.Event {
    const event = {
      id: newId('evt'),
      object: 'event',
      api_version: this.options.apiVersion,
      created: this.context().now,
      data: { object: structuredClone(draft.object) },
      livemode: false,
      pending_webhooks: this.options.countEndpoints(),
      request: cause ?? { id: null, idempotency_key: null },
      type: draft.type,
    }
    // EventDraft already pairs each type with its object; TypeScript loses the pairing on the way.
    return event as Stripe.Event
  }
}
