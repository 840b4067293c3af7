/** Where the money of a disputed payment is, as far as a refund is concerned. */
export type DisputedMoney = 'with-us' | 'at-the-bank' | 'taken-back'

/** Statuses at Stripe in which the shopper has the money back: the bank said so, or the card network before it asked. */
export const TAKEN_BACK = ['lost', 'prevented']

const AT_THE_BANK = [
  'needs_response',
  'under_review',
  'appeal_needs_response',
  'appeal_under_review',
]

/** The shop's own word for what Stripe calls prevented, too: the bank was convinced before it asked, and no money went. */
export const BLOCKED = 'blocked'

/**
 * What disputes, by their status at Stripe, mean for giving money back: an open one keeps Stripe from refunding, and
 * a lost one gave the money back already. An inquiry ("warning") and a dispute that was won or blocked leave it with
 * the shop. Source: https://docs.stripe.com/disputes/responding
 */
export function disputedMoney(disputes: readonly { status: string }[]): DisputedMoney {
  const has = (statuses: string[]) => disputes.some(({ status }) => statuses.includes(status))
  if (has(TAKEN_BACK)) return 'taken-back'
  return has(AT_THE_BANK) ? 'at-the-bank' : 'with-us'
}

/** What staff read of it before they send, refund or cancel; undefined where there is nothing to say. */
export const DISPUTE_WORDS: Record<DisputedMoney, { title: string; text: string } | undefined> = {
  'with-us': undefined,
  'at-the-bank': {
    title: 'The shopper’s bank disputes this payment.',
    text: 'The bank has the money until it decides, so it cannot be refunded here and the order cannot be cancelled. Answer the dispute at Stripe: accept it, and the bank gives the money back. Think twice before you send anything.',
  },
  'taken-back': {
    title: 'The dispute was lost: the shopper has the money back.',
    text: 'There is nothing left to refund. What has not been sent can be cancelled, which puts the units back on the shelf.',
  },
}
