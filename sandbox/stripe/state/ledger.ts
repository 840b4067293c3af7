import type { LineItem, ObjectName, StripeObject, StripeObjects } from './objects'
import { resourceMissing } from './stripe-failure'
import type { PaymentDetails } from './payment-details'

/** What Stripe knows of a session beside the session object itself. */
export type CheckoutRecord = {
  sessionId: string
  lineItems: LineItem[]
  intentData: {
    description: string | null
    metadata: Record<string, string>
    receipt_email: string | null
    statement_descriptor: string | null
    statement_descriptor_suffix: string | null
  }
  /** A card that waits for its holder's authentication; null when none does. */
  awaiting: PaymentDetails | null
}

/** Something that happens later by itself; `dueAt` in Unix milliseconds. */
export type Scheduled = {
  dueAt: number
  what:
    | { kind: 'settle-payment'; sessionId: string; succeeds: boolean }
    | { kind: 'settle-refund'; refundId: string; succeeds: boolean }
}

type Tables = { [N in ObjectName]: Map<string, StripeObjects[N]> }

/** Everything that the simulated Stripe remembers of payments. Plain data behind three verbs. */
export class Ledger {
  readonly checkouts = new Map<string, CheckoutRecord>()
  scheduled: Scheduled[] = []
  private readonly tables: Tables = {
    'checkout.session': new Map(),
    payment_intent: new Map(),
    payment_method: new Map(),
    charge: new Map(),
    refund: new Map(),
    dispute: new Map(),
    coupon: new Map(),
    product: new Map(),
    event: new Map(),
  }

  put(object: StripeObject): void {
    const table = this.tables[object.object] as Map<string, StripeObject>
    table.set(object.id, object)
  }

  find<N extends ObjectName>(name: N, id: string): StripeObjects[N] | undefined {
    return this.tables[name].get(id)
  }

  /** The object, or Stripe's 404 naming it as Stripe does (`No such payment_intent: 'pi_1'`). */
  get<N extends ObjectName>(name: N, id: string, param?: string): StripeObjects[N] {
    const found = this.find(name, id)
    if (!found) throw resourceMissing(name, id, param)
    return found
  }

  /** The record beside a session that is known to exist. */
  checkout(sessionId: string): CheckoutRecord {
    const found = this.checkouts.get(sessionId)
    if (!found) throw resourceMissing('checkout.session', sessionId)
    return found
  }

  /** Newest first, as Stripe lists. */
  all<N extends ObjectName>(name: N): StripeObjects[N][] {
    const rows: StripeObjects[N][] = [...this.tables[name].values()]
    return rows.reverse()
  }

  delete(name: ObjectName, id: string): void {
    this.tables[name].delete(id)
  }

  clear(): void {
    for (const table of Object.values(this.tables)) table.clear()
    this.checkouts.clear()
    this.scheduled = []
  }

  /** Everything in the order in which it was first stored: what a state file holds. */
  dump(): LedgerDump {
    return {
      objects: Object.values(this.tables).flatMap((table) => [...table.values()]),
      checkouts: [...this.checkouts.values()],
      scheduled: this.scheduled,
    }
  }

  load(dump: LedgerDump): void {
    this.clear()
    for (const object of dump.objects) this.put(object)
    for (const checkout of dump.checkouts) this.checkouts.set(checkout.sessionId, checkout)
    this.scheduled = dump.scheduled
  }
}

export type LedgerDump = {
  objects: StripeObject[]
  checkouts: CheckoutRecord[]
  scheduled: Scheduled[]
}
