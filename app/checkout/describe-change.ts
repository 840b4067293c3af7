import { formatMoney } from '#app/money/format-money'
import type { QuoteChange } from '#app/pricing/compare-quote'

const METHOD_NAMES = {
  standard: 'Standard delivery',
  express: 'Express delivery',
  pickup: 'Pickup',
}

/** One plain sentence for what moved between the total a shopper saw and the total now. */
export function describeChange(change: QuoteChange, nameOf: (variantId: string) => string): string {
  switch (change.kind) {
    case 'line-price':
      return `${nameOf(change.variantId)} now costs ${formatMoney(change.toCents)} instead of ${formatMoney(change.fromCents)}.`
    case 'line-quantity':
      return `Your bag has ${change.to} of ${nameOf(change.variantId)}, not ${change.from}.`
    case 'line-gone':
      return `${nameOf(change.variantId)} has sold out or is no longer for sale, so it is not part of this order.`
    case 'line-added':
      return `${nameOf(change.variantId)} was added to your bag.`
    case 'discount':
      return change.promotionEnded
        ? 'A promotion that counted does not apply any more.'
        : `The discount is now ${formatMoney(change.toCents)} instead of ${formatMoney(change.fromCents)}.`
    case 'delivery':
      return change.fromMethod === change.toMethod
        ? `${METHOD_NAMES[change.toMethod]} now costs ${formatMoney(change.toCents)} instead of ${formatMoney(change.fromCents)}.`
        : `${METHOD_NAMES[change.toMethod]}: ${formatMoney(change.toCents)}.`
    case 'tax':
      return change.fromCents === 0
        ? `Sales tax for your address: ${formatMoney(change.toCents)}.`
        : `Sales tax is now ${formatMoney(change.toCents)} instead of ${formatMoney(change.fromCents)}.`
    case 'total':
      return `The total is now ${formatMoney(change.toCents)} instead of ${formatMoney(change.fromCents)}.`
  }
}
