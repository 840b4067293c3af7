import type { Decline } from './build-charge'

/** What a simulated card or account does when it is used. */
export type Behavior =
  | { kind: 'pays'; refunds?: RefundBehavior; disputed?: true }
  | { kind: 'declines'; decline: Decline }
  | { kind: 'authenticates' }
  | { kind: 'settles-later'; succeeds: boolean; refunds: RefundBehavior }

/** How refunds of a payment go: at once, or first one status and later another. */
export type RefundBehavior =
  'succeeds' | 'pending-then-succeeds' | 'pending-then-fails' | 'fails-later'

type TestCard = { number: string; says: string; behavior: Behavior }

/** Stripe's published test numbers, the ones that the sandbox knows. */
export const testCards: readonly TestCard[] = [
  { number: '4242424242424242', says: 'Pays', behavior: { kind: 'pays' } },
  {
    number: '4000000000000002',
    says: 'Is declined',
    behavior: declines('generic_decline', 'Your card was declined.'),
  },
  {
    number: '4000000000009995',
    says: 'Has insufficient funds',
    behavior: declines('insufficient_funds', 'Your card has insufficient funds.'),
  },
  {
    number: '4000002500003155',
    says: 'Asks for authentication',
    behavior: { kind: 'authenticates' },
  },
  {
    number: '4000000000000259',
    says: 'Pays, and is then disputed',
    behavior: { kind: 'pays', disputed: true },
  },
  {
    number: '4000000000007726',
    says: 'Pays; a refund stays pending at first',
    behavior: { kind: 'pays', refunds: 'pending-then-succeeds' },
  },
  {
    number: '4000000000005126',
    says: 'Pays; a refund fails later',
    behavior: { kind: 'pays', refunds: 'fails-later' },
  },
]

type TestAccount = { account: string; says: string; behavior: Behavior }

export const testRoutingNumber = '110000000'

export const testAccounts: readonly TestAccount[] = [
  {
    account: '000123456789',
    says: 'Pays later',
    behavior: { kind: 'settles-later', succeeds: true, refunds: 'pending-then-succeeds' },
  },
  {
    account: '000222222227',
    says: 'Fails later (insufficient funds)',
    behavior: { kind: 'settles-later', succeeds: false, refunds: 'pending-then-succeeds' },
  },
]

/**
 * What a number does. A well-formed number that Stripe does not publish is declined, as Stripe
 * declines real cards in test mode.
 */
export function behaviorOfCard(number: string): Behavior {
  return (
    testCards.find((card) => card.number === number)?.behavior ??
    declines(
      'test_mode_live_card',
      'Your card was declined. Your request was in test mode, but used a non test card.',
    )
  )
}

/** What an account does, or undefined for one that the sandbox does not know. */
export function behaviorOfAccount(account: string): Behavior | undefined {
  return testAccounts.find((known) => known.account === account)?.behavior
}

function declines(declineCode: string, message: string): Behavior {
  return { kind: 'declines', decline: { code: 'card_declined', declineCode, message } }
}
