import { shopCurrency } from '#app/money/money'

const formatters = new Map<string, Intl.NumberFormat>()

/** Whole cents as the shopper reads them: 2450 → "$24.50", −500 → "−$5.00". Throws on a fraction of a cent. */
export function formatMoney(cents: number, currency: string = shopCurrency) {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Money is whole cents, not ${cents}`)
  // A hyphen is not read out; a minus sign is.
  return formatter(currency)
    .format(cents / 100)
    .replace('-', '−')
}

// Making a formatter costs a hundred times what using one does, and a list shows dozens of prices.
function formatter(currency: string) {
  const known = formatters.get(currency)
  if (known) return known
  const made = new Intl.NumberFormat('en-US', { style: 'currency', currency })
  formatters.set(currency, made)
  return made
}
