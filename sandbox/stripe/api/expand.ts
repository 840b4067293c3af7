import type { Ledger } from '../state/ledger'
import type { ObjectName } from '../state/objects'
import { invalidRequest } from '../state/stripe-failure'
import { listObjects } from './list-objects'

type Json = Record<string, unknown>

/** The kinds of object that an id's prefix can stand for. */
const kinds: [prefix: string, name: ObjectName][] = [
  ['pi_', 'payment_intent'],
  ['pm_', 'payment_method'],
  ['ch_', 'charge'],
  ['re_', 'refund'],
  ['dp_', 'dispute'],
  ['prod_', 'product'],
]

const deepest = 4

/**
 * Replaces ids by what they stand for along each dotted path (`payment_intent.latest_charge`), and
 * adds the lists that Stripe gives only when asked: a session's lines, a charge's refunds.
 */
export function expand<T extends object>(ledger: Ledger, object: T, paths: readonly string[]): T {
  const copy = structuredClone(object)
  for (const path of paths) {
    const names = path.split('.')
    if (names.length > deepest)
      throw invalidRequest(
        `You cannot expand more than ${deepest} levels of a property. Property: ${path}`,
      )
    expandPath(ledger, copy as Json, names, path)
  }
  return copy
}

function expandPath(ledger: Ledger, target: Json, names: string[], path: string): void {
  const [name, ...rest] = names
  if (name === undefined) return
  const value = target[name] ?? listOf(ledger, target, name)
  if (value === undefined) throw cannotExpand(name, path)
  const found = typeof value === 'string' ? lookUp(ledger, name, value) : value
  if (typeof found !== 'object') throw cannotExpand(name, path)
  target[name] = found
  const children = Array.isArray(found) ? (found as unknown[]) : [found]
  for (const child of children)
    if (typeof child === 'object' && child !== null) expandPath(ledger, child as Json, rest, path)
}

function lookUp(ledger: Ledger, property: string, id: string): unknown {
  const kind =
    property === 'coupon' ? 'coupon' : kinds.find(([prefix]) => id.startsWith(prefix))?.[1]
  return kind && structuredClone(ledger.find(kind, id))
}

function listOf(ledger: Ledger, target: Json, name: string): unknown {
  const id = String(target['id'])
  if (target['object'] === 'checkout.session' && name === 'line_items')
    return structuredClone(
      listObjects(
        ledger.checkout(id).lineItems,
        { limit: 100 },
        `/v1/checkout/sessions/${id}/line_items`,
      ),
    )
  if (target['object'] === 'charge' && name === 'refunds')
    return structuredClone(
      listObjects(
        ledger.all('refund').filter((refund) => refund.charge === id),
        {},
        `/v1/charges/${id}/refunds`,
      ),
    )
  return Object.hasOwn(target, name) ? null : undefined
}

function cannotExpand(name: string, path: string) {
  return invalidRequest(`This property cannot be expanded (${name}).`, { param: `expand[${path}]` })
}
