import type { SubmissionResult } from '@conform-to/react'
import type { ShortLine } from '#app/inventory/hold.server'
import type { QuoteChange } from '#app/pricing/compare-quote'
import type { PaidForBag } from './pay-for-bag.server'

/** What the checkout page is told when a payment could not start, with what was typed. */
export type CheckoutAnswer =
  | ({ submission: SubmissionResult } & (
      | {
          kind: 'invalid' | 'unavailable' | 'too-small' | 'too-many-unpaid' | 'slow-down'
        }
      | { kind: 'code-used-up'; name: string }
      | { kind: 'changed'; changes: QuoteChange[] }
      | { kind: 'out-of-stock'; lines: ShortLine[] }
      | { kind: 'refused'; messages: string[] }
    ))
  /** A promotion code that the shop does not know; the rest of the form was not looked at. */
  | { kind: 'code-refused'; text: string; typed: string; submission: null }

type Refused = Exclude<PaidForBag, { kind: 'pay' | 'see-order' | 'bag-gone' }>

/** Keeps of an outcome what the page may show. */
export function answerCheckout(outcome: Refused, submission: SubmissionResult): CheckoutAnswer {
  switch (outcome.kind) {
    case 'changed':
      return { submission, kind: 'changed', changes: outcome.changes }
    case 'code-used-up':
      return { submission, kind: 'code-used-up', name: outcome.name }
    case 'out-of-stock':
      return { submission, kind: 'out-of-stock', lines: outcome.lines }
    case 'refused':
      return {
        submission,
        kind: 'refused',
        messages: outcome.refusals.map(({ message }) => message),
      }
    default:
      return { submission, kind: outcome.kind }
  }
}
