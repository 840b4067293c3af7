import { Idempotency, type RememberedAnswer } from './api/idempotency'
import { apiVersion } from './api/validate-parameters'
import { StateFile } from './control/state-file'
import {
  switchesPatchSchema,
  untouchedSwitches,
  type Switches,
  type SwitchesPatch,
} from './control/switches'
import { nextDueAt, runDue } from './engine/run-due'
import { World } from './engine/world'
import { paymentPageUrl } from './state/create-session'
import type { LedgerDump } from './state/ledger'
import { Courier } from './webhooks/courier'
import type { Delivery } from './webhooks/delivery'
import { checkEndpoint, type WebhookEndpoint } from './webhooks/endpoint'

export type SandboxOptions = {
  endpoints: WebhookEndpoint[]
  stateFile: string | null
  backOffMs: readonly number[]
  webhookTimeoutMs: number
  settleAfterMs: number
  now: () => Date
}

type SavedState = {
  version: 1
  clockOffsetMs: number
  ledger: LedgerDump
  deliveries: Delivery[]
  idempotency: RememberedAnswer[]
}

const longestTimer = 2 ** 31 - 1

/** The whole sandbox without its HTTP: payments, webhooks, switches, timers and the state file. */
export class Sandbox {
  readonly world: World
  readonly courier: Courier
  readonly idempotency = new Idempotency()
  switches: Switches = untouchedSwitches()
  private readonly stateFile: StateFile<SavedState> | null
  private timer: NodeJS.Timeout | null = null
  private closed = false

  constructor(options: SandboxOptions) {
    this.world = new World({
      apiVersion,
      now: options.now,
      settleAfterMs: options.settleAfterMs,
      countEndpoints: () => this.courier.endpoints.length,
      onCommit: (events) => {
        this.courier.take(events)
        this.changed()
      },
    })
    this.courier = new Courier({
      endpoints: options.endpoints.map(checkEndpoint),
      backOffMs: options.backOffMs,
      timeoutMs: options.webhookTimeoutMs,
      switches: () => this.switches.webhooks,
      findEvent: (id) => this.world.ledger.find('event', id),
      onChange: (delivery) => this.countPending(delivery),
    })
    this.stateFile = options.stateFile ? new StateFile(options.stateFile, () => this.dump()) : null
  }

  /** Takes up saved state, and what fell due while nothing ran. `baseUrl` may differ from last time. */
  async start(baseUrl: string): Promise<void> {
    this.world.baseUrl = baseUrl
    const saved = await this.stateFile?.read()
    if (saved) {
      this.world.clockOffsetMs = saved.clockOffsetMs
      this.world.ledger.load(saved.ledger)
      this.idempotency.load(saved.idempotency)
      for (const session of this.world.ledger.all('checkout.session'))
        if (session.status === 'open')
          this.world.ledger.put({ ...session, url: paymentPageUrl(baseUrl, session.id) })
      this.courier.load(saved.deliveries, Date.now())
    }
    runDue(this.world)
    this.changed()
  }

  /** Called after every change: saves it, and sets the one timer to when something is next due. */
  changed(): void {
    if (this.closed) return
    this.stateFile?.save()
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    const due = nextDueAt(this.world)
    if (due === null) return
    const wait = Math.min(Math.max(0, due - this.world.nowMs()), longestTimer)
    this.timer = setTimeout(() => {
      runDue(this.world)
      this.changed()
    }, wait)
  }

  /** Sets the switches that are given and leaves the others. Throws for one that does not exist. */
  setSwitches(patch: SwitchesPatch): Switches {
    const given = switchesPatchSchema.parse(patch)
    this.switches = {
      latency: given.latency ?? this.switches.latency,
      failures: given.failures ?? this.switches.failures,
      drops: given.drops ?? this.switches.drops,
      webhooks: { ...this.switches.webhooks, ...given.webhooks } as Switches['webhooks'],
      refunds: given.refunds ?? this.switches.refunds,
    }
    this.world.refundOutcome = this.switches.refunds
    return this.switches
  }

  setEndpoints(endpoints: readonly WebhookEndpoint[]): void {
    this.courier.setEndpoints(endpoints.map(checkEndpoint), Date.now())
  }

  /** Forgets every payment, event and switch; the endpoints stay. */
  reset(): void {
    this.world.ledger.clear()
    this.world.clockOffsetMs = 0
    this.idempotency.load([])
    this.courier.reset()
    this.switches = untouchedSwitches()
    this.world.refundOutcome = 'by-card'
    this.changed()
  }

  async close(): Promise<void> {
    this.closed = true
    if (this.timer) clearTimeout(this.timer)
    await this.courier.close()
    await this.stateFile?.flush()
  }

  private dump(): SavedState {
    return {
      version: 1,
      clockOffsetMs: this.world.clockOffsetMs,
      ledger: this.world.ledger.dump(),
      deliveries: this.courier.list(),
      idempotency: this.idempotency.dump(),
    }
  }

  private countPending({ eventId }: Delivery): void {
    const event = this.world.ledger.find('event', eventId)
    if (!event) return
    const mine = this.courier.list().filter((delivery) => delivery.eventId === eventId)
    const pending = mine.filter(({ state }) => state !== 'delivered').length
    this.world.ledger.put({ ...event, pending_webhooks: pending })
    this.stateFile?.save()
  }
}
