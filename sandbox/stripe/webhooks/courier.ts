import type Stripe from 'stripe'
import type { Switches } from '../control/switches'
import { afterAttempt, type Delivery } from './delivery'
import type { WebhookEndpoint } from './endpoint'
import { postEvent } from './post-event'

export type CourierOptions = {
  endpoints: WebhookEndpoint[]
  backOffMs: readonly number[]
  timeoutMs: number
  switches: () => Switches['webhooks']
  findEvent: (id: string) => Stripe.Event | undefined
  /** Told when a delivery changed, so that `pending_webhooks` and the state file follow. */
  onChange: (delivery: Delivery) => void
}

/** Carries events to the endpoints: at once, late, twice, backwards or not at all, as switched. */
export class Courier {
  endpoints: readonly WebhookEndpoint[]
  private deliveries = new Map<string, Delivery>()
  private readonly timers = new Map<string, NodeJS.Timeout>()
  private readonly closing = new AbortController()
  private readonly running = new Set<Promise<unknown>>()

  constructor(private readonly options: CourierOptions) {
    this.endpoints = options.endpoints
  }

  /** Posts to these from now on. What waits for an address that is gone goes to the first of them. */
  setEndpoints(endpoints: readonly WebhookEndpoint[], nowMs: number): void {
    this.endpoints = endpoints
    this.load(this.list(), nowMs)
  }

  /** Takes the events of one change, oldest first. */
  take(events: readonly Stripe.Event[]): void {
    const { mode, delayMs, reversed } = this.options.switches()
    for (const endpoint of this.endpoints) {
      const made = events.map((event) => this.start(event.id, endpoint.url, mode))
      if (mode !== 'send') continue
      if (reversed) this.run(this.deliverInTurn(made.reverse(), delayMs))
      else for (const delivery of made) this.plan(delivery, delayMs)
    }
  }

  /** Sends what was held, in the order given by ids, or oldest or newest first. Returns how many. */
  release(order: 'oldest' | 'newest' | readonly string[]): number {
    const held = this.list().filter((delivery) => delivery.state === 'held')
    const chosen =
      order === 'newest'
        ? held.reverse()
        : order === 'oldest'
          ? held
          : order.flatMap((id) => held.filter((delivery) => delivery.eventId === id))
    for (const delivery of chosen) this.update({ ...delivery, state: 'waiting' })
    this.run(this.deliverInTurn(chosen, 0))
    return chosen.length
  }

  /** Posts an event once more to every endpoint, whatever became of it before. */
  async replay(eventId: string): Promise<void> {
    const again = this.endpoints.map(
      ({ url }) => this.deliveries.get(keyOf(eventId, url)) ?? this.start(eventId, url, 'send'),
    )
    await Promise.all(again.map((delivery) => this.attempt(delivery)))
  }

  /**
   * Takes up the deliveries of an earlier run; what was due meanwhile goes at once, and what waited for
   * an address that is gone (the shop moved to another port) goes to the first endpoint.
   */
  load(deliveries: readonly Delivery[], nowMs: number): void {
    this.reset()
    for (const saved of deliveries) {
      const gone = !this.endpoints.some(({ url }) => url === saved.url)
      const moves = gone && (saved.state === 'waiting' || saved.state === 'held')
      const delivery = moves ? { ...saved, url: this.endpoints[0]?.url ?? saved.url } : saved
      this.deliveries.set(keyOf(delivery.eventId, delivery.url), delivery)
      if (delivery.state === 'waiting')
        this.plan(delivery, Math.max(0, (delivery.nextAttemptAt ?? nowMs) - nowMs))
    }
  }

  list(): Delivery[] {
    return [...this.deliveries.values()]
  }

  reset(): void {
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
    this.deliveries = new Map()
  }

  async close(): Promise<void> {
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
    this.closing.abort()
    await Promise.allSettled(this.running)
  }

  private start(eventId: string, url: string, mode: Switches['webhooks']['mode']): Delivery {
    const state = { send: 'waiting', hold: 'held', off: 'switched-off' } as const
    const delivery: Delivery = {
      eventId,
      url,
      state: state[mode],
      attempts: [],
      nextAttemptAt: null,
    }
    this.update(delivery)
    return delivery
  }

  private plan(delivery: Delivery, waitMs: number): void {
    const key = keyOf(delivery.eventId, delivery.url)
    clearTimeout(this.timers.get(key))
    const timer = setTimeout(() => {
      this.timers.delete(key)
      this.run(this.attempt(delivery))
    }, waitMs)
    this.timers.set(key, timer)
  }

  private async deliverInTurn(deliveries: readonly Delivery[], waitMs: number): Promise<void> {
    if (waitMs > 0) await this.pause(waitMs)
    for (const delivery of deliveries) await this.attempt(delivery)
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const event = this.options.findEvent(delivery.eventId)
    const endpoint = this.endpoints.find(({ url }) => url === delivery.url)
    if (!event || !endpoint || this.closing.signal.aborted) return
    const copies = Array.from({ length: this.options.switches().copies }, async () => {
      const { timeoutMs } = this.options
      const { succeeded, result } = await postEvent(event, endpoint, timeoutMs, this.closing.signal)
      const current = this.deliveries.get(keyOf(delivery.eventId, delivery.url))
      if (!current || this.closing.signal.aborted) return
      this.update(
        afterAttempt(current, { at: Date.now(), result }, succeeded, this.options.backOffMs),
      )
    })
    await Promise.all(copies)
    const after = this.deliveries.get(keyOf(delivery.eventId, delivery.url))
    if (after?.state === 'waiting' && after.nextAttemptAt !== null)
      this.plan(after, Math.max(0, after.nextAttemptAt - Date.now()))
  }

  private update(delivery: Delivery): void {
    this.deliveries.set(keyOf(delivery.eventId, delivery.url), delivery)
    this.options.onChange(delivery)
  }

  private run(work: Promise<unknown>): void {
    const tracked = work.finally(() => this.running.delete(tracked))
    this.running.add(tracked)
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.closing.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
}

function keyOf(eventId: string, url: string): string {
  return `${eventId} ${url}`
}
