import { formatMoney } from '#app/money/format-money'
import { unitPrice } from '#app/money/unit-price'
import type { SizeUnit } from '#app/money/unit-price'

type PriceProps = {
  cents: number
  /** The price before a sale; shown struck through where it is higher than `cents`. */
  wasCents?: number | null
  className?: string
}

/** An amount with its currency. On sale, screen readers hear which price is which. */
export function Price({ cents, wasCents, className = '' }: PriceProps) {
  const onSale = typeof wasCents === 'number' && wasCents > cents
  if (!onSale) return <span className={`tabular-nums ${className}`}>{formatMoney(cents)}</span>
  return (
    <span className={`inline-flex flex-wrap items-baseline gap-x-2 tabular-nums ${className}`}>
      <span className="text-clay">
        <span className="sr-only">Now </span>
        {formatMoney(cents)}
      </span>
      <s className="text-[0.9em] font-normal text-ink-faint">
        <span className="sr-only">, was </span>
        {formatMoney(wasCents)}
      </s>
    </span>
  )
}

type UnitPriceProps = {
  priceCents: number
  sizeMilli: number | null
  unit: SizeUnit
  className?: string
}

/** "$26.00 per 100 ml", or nothing where the size is unknown. */
export function UnitPrice({ className = 'text-sm text-ink-faint', ...sized }: UnitPriceProps) {
  const price = unitPrice(sized)
  if (!price) return null
  return (
    <span className={`tabular-nums ${className}`}>
      {formatMoney(price.cents)} per {price.per}
    </span>
  )
}
