import type { StockView } from '#app/catalog/card-view'
import { cx } from '#app/ui/cx'

const looks = {
  'in-stock': { word: 'text-ink-soft', dot: 'bg-success' },
  'few-left': { word: 'font-medium text-caution', dot: 'bg-caution' },
  'pickup-only': { word: 'font-medium text-caution', dot: 'bg-caution' },
  'sold-out': { word: 'text-ink-faint', dot: 'border border-line-strong' },
}

/** What the stock is, in words with a dot beside them. */
export function StockNote({ stock, className }: { stock: StockView; className?: string }) {
  const { word, dot } = looks[stock.state]
  return (
    <span className={cx('inline-flex items-center gap-1.5 text-sm', word, className)}>
      <span aria-hidden="true" className={cx('size-2 shrink-0 rounded-full', dot)} />
      {stock.words}
    </span>
  )
}
