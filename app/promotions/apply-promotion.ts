import { formatMoney } from '#app/money/format-money'
import { formatPercent } from '#app/money/format-percent'
import {
  coversWholeBag,
  isInScope,
  type DiscountableLine,
  type Promotion,
} from '#app/promotions/promotion'
import { shareDiscount, spendOf, type LineDiscount } from '#app/promotions/share-discount'

export type PromotionContext = {
  now: Date
  /** Paid orders of this customer before. Leave out while the customer is unknown: see below. */
  customerOrderCount?: number | undefined
  /** Orders of this customer that used this promotion before. */
  customerUses?: number | undefined
  customerEmail?: string | undefined
  /** What the shopper knows it as: a code that was entered, or an offer that counts by itself. */
  word?: 'code' | 'offer' | undefined
}

export type PromotionRefusal =
  | 'inactive'
  | 'not-started'
  | 'ended'
  | 'used-up'
  | 'used-by-customer'
  | 'not-first-order'
  | 'not-for-customer'
  | 'nothing-eligible'
  | 'below-minimum-spend'
  | 'too-few-items'
  | 'no-saving'

export type PromotionOutcome =
  | { kind: 'applied'; discounts: LineDiscount[]; freeDelivery: boolean; explanation: string }
  | { kind: 'not-applicable'; reason: PromotionRefusal; explanation: string }

/**
 * What a promotion does for these lines now: cents off each line, or the reason that it does
 * nothing, with one plain sentence for the shopper either way. Facts about the customer that are
 * not known yet count in the shopper's favor, so placing the order must pass them. The limit of
 * uses is judged on the row that was read: claiming the code is what makes it certain.
 */
export function applyPromotion(
  promotion: Promotion,
  lines: readonly DiscountableLine[],
  context: PromotionContext,
): PromotionOutcome {
  const { word = 'code' } = context
  const barred = whyBarred(promotion, context)
  if (barred) return notApplicable(barred, barredSentences[barred](word))

  const eligible = lines.filter((line) => isInScope(promotion, line))
  if (eligible.length === 0) {
    return notApplicable('nothing-eligible', 'Nothing in your bag is part of this offer.')
  }

  const missing = missingSpend(promotion, eligible)
  if (missing > 0) {
    const where = coversWholeBag(promotion) ? '' : ` on ${scopeWords(promotion)}`
    return notApplicable(
      'below-minimum-spend',
      `Spend ${formatMoney(missing)} more${where} to use this ${word}.`,
    )
  }

  const weighed = weighPromotion(promotion, lines, context)
  if (!weighed) return whyNoSaving(promotion, eligible, word)
  const saved = weighed.discounts.reduce((sum, discount) => sum + discount.cents, 0)
  return {
    kind: 'applied',
    ...weighed,
    explanation: describeSaving(promotion, formatMoney(saved), word),
  }
}

/** What it does, in figures alone: null where it does nothing. For those who try many of them. */
export function weighPromotion(
  promotion: Promotion,
  lines: readonly DiscountableLine[],
  context: PromotionContext,
): { discounts: LineDiscount[]; freeDelivery: boolean } | null {
  if (whyBarred(promotion, context)) return null
  const eligible = lines.filter((line) => isInScope(promotion, line))
  const freeDelivery = promotion.kind === 'free_delivery'
  if (eligible.length === 0 || missingSpend(promotion, eligible) > 0) return null
  const discounts = shareDiscount(promotion, eligible)
  return discounts.length > 0 || freeDelivery ? { discounts, freeDelivery } : null
}

function missingSpend({ minSpendCents }: Promotion, eligible: readonly DiscountableLine[]): number {
  return minSpendCents - eligible.reduce((sum, line) => sum + spendOf(line), 0)
}

type Bar = Extract<
  PromotionRefusal,
  | 'inactive'
  | 'not-started'
  | 'ended'
  | 'used-up'
  | 'used-by-customer'
  | 'not-first-order'
  | 'not-for-customer'
>

const barredSentences: Record<Bar, (word: string) => string> = {
  inactive: (word) => `This ${word} is not in use at the moment.`,
  'not-started': (word) => `This ${word} is not open yet.`,
  ended: (word) => `This ${word} has ended.`,
  'used-up': (word) => `This ${word} has been used as often as it can be.`,
  'used-by-customer': (word) => `You have already used this ${word}.`,
  'not-first-order': (word) => `This ${word} is for a first order only.`,
  'not-for-customer': (word) => `This ${word} was made for another email address.`,
}

function whyBarred(promotion: Promotion, context: PromotionContext): Bar | null {
  const { now, customerOrderCount = 0, customerUses = 0, customerEmail } = context
  const { startsAt, endsAt, usesLimit, perCustomerLimit, emails } = promotion
  if (!promotion.active) return 'inactive'
  if (startsAt && now < startsAt) return 'not-started'
  if (endsAt && now >= endsAt) return 'ended'
  if (emails.length > 0 && customerEmail && !emails.includes(customerEmail.toLowerCase()))
    return 'not-for-customer'
  if (usesLimit !== null && promotion.uses >= usesLimit) return 'used-up'
  if (perCustomerLimit !== null && customerUses >= perCustomerLimit) return 'used-by-customer'
  // An order that waits for its payment may be the first: another one beside it is not.
  if (promotion.firstOrderOnly && customerOrderCount + customerUses > 0) return 'not-first-order'
  return null
}

function whyNoSaving(promotion: Promotion, eligible: readonly DiscountableLine[], word: string) {
  const units = eligible.reduce((sum, line) => sum + line.quantity, 0)
  if (promotion.kind === 'buy_x_get_y' && units <= promotion.buyQuantity) {
    const more = promotion.buyQuantity + 1 - units
    return notApplicable(
      'too-few-items',
      `Add ${more} more of ${scopeWords(promotion)} to get one free.`,
    )
  }
  if (promotion.kind === 'bundle') {
    const missing = missingOf(promotion.productIds, eligible)
    if (missing > 0)
      return notApplicable(
        'too-few-items',
        `Add ${missing === 1 ? 'the last product' : `${missing} more products`} of this set to use this ${word}.`,
      )
  }
  return notApplicable('no-saving', `This ${word} would not lower the price of your bag.`)
}

function missingOf(productIds: readonly string[], lines: readonly DiscountableLine[]): number {
  const present = new Set(lines.map(({ productId }) => productId))
  return productIds.filter((id) => !present.has(id)).length
}

function describeSaving(promotion: Promotion, saved: string, word: string): string {
  switch (promotion.kind) {
    case 'percentage':
      return `${formatPercent(promotion.percentBp)} off ${scopeWords(promotion)}: you save ${saved}.`
    case 'fixed':
      return `You save ${saved} on ${scopeWords(promotion)}.`
    case 'buy_x_get_y':
      return `Buy ${promotion.buyQuantity}, get ${promotion.getQuantity} free: you save ${saved}.`
    case 'bundle':
      return `${formatPercent(promotion.percentBp)} off the set of ${promotion.productIds.length}: you save ${saved}.`
    case 'free_delivery':
      return `Delivery is free with this ${word}.`
  }
}

function scopeWords(promotion: Promotion): string {
  return coversWholeBag(promotion) ? 'your items' : 'the items in this offer'
}

function notApplicable(reason: PromotionRefusal, explanation: string) {
  return { kind: 'not-applicable' as const, reason, explanation }
}
