import { settleRefund } from '../state/create-refund'
import type { Scheduled } from '../state/ledger'
import { settlePayment } from '../state/settle-payment'
import { closeSession } from './close-session'
import type { World } from './world'

/** Does everything whose time has come on the sandbox's clock: expiries, banks' answers. */
export function runDue(world: World): void {
  const now = world.nowMs()
  for (const session of world.ledger.all('checkout.session').reverse())
    if (session.status === 'open' && session.expires_at * 1000 <= now)
      closeSession(world, session.id, null)
  settleScheduled(world, (entry) => entry.dueAt <= now)
}

/** Lets the banks answer now, whatever the clock says. Returns how many answers there were. */
export function settleNow(world: World, only?: Scheduled['what']['kind']): number {
  return settleScheduled(world, (entry) => !only || entry.what.kind === only)
}

/** When something is next due, in Unix milliseconds; null when nothing waits. */
export function nextDueAt(world: World): number | null {
  const expiries = world.ledger
    .all('checkout.session')
    .filter((session) => session.status === 'open')
    .map((session) => session.expires_at * 1000)
  const times = [...expiries, ...world.ledger.scheduled.map((entry) => entry.dueAt)]
  return times.length > 0 ? times.reduce((first, time) => Math.min(first, time)) : null
}

function settleScheduled(world: World, chosen: (entry: Scheduled) => boolean): number {
  const due = world.ledger.scheduled.filter(chosen)
  world.ledger.scheduled = world.ledger.scheduled.filter((entry) => !due.includes(entry))
  for (const { what } of due) settle(world, what)
  return due.length
}

function settle(world: World, what: Scheduled['what']): void {
  const { ledger } = world
  if (what.kind === 'settle-refund') {
    const refund = ledger.get('refund', what.refundId)
    const charge = ledger.get('charge', String(refund.charge))
    world.commit(settleRefund(refund, charge, what.succeeds), null)
    return
  }
  const session = ledger.get('checkout.session', what.sessionId)
  const intent = ledger.get('payment_intent', String(session.payment_intent))
  const charge = ledger.get('charge', String(intent.latest_charge))
  const method = ledger.get('payment_method', String(intent.payment_method))
  world.commit(settlePayment(session, intent, charge, method, what.succeeds), null)
}
