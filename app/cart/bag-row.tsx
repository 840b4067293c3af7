import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { ProductPicture } from '#app/catalog/product-picture'
import { StockNote } from '#app/catalog/stock-note'
import { stockWord } from '#app/inventory/stock-word'
import { Price, UnitPrice } from '#app/money/price'
import { cx } from '#app/ui/cx'
import { unbroken } from '#app/ui/unbroken'
import type { BagLine } from './bag-line'
import type { BagNews } from './bag-news'
import { LineForm } from './line-form'
import { LineNotes } from './line-notes'
import { LineQuantity } from './line-quantity'

type BagRowProps = {
  line: BagLine
  news: BagNews | undefined
  /** True for a line that was put back: it takes the focus that the undo button had. */
  isBack: boolean
  onRemoved: () => void
}

/** A line: what it is, how many, what that costs, and what to do with it. */
export function BagRow({ line, news, isBack, onRemoved }: BagRowProps) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isBack) link.current?.focus()
  }, [isBack])
  const own = useFetcher({ key: `line-${line.id}` })
  const asked = useFetcher({ key: `quantity-${line.id}` }).formData?.get('quantity')
  const quantity = asked ? Math.min(Number(asked) || line.quantity, line.limit) : line.quantity
  const leaving = own.formData?.get('intent') === 'save'
  const soldOut = line.limit === 0
  return (
    <article
      aria-label={line.name}
      className={cx(
        'grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 py-5 sm:grid-cols-[7rem_minmax(0,1fr)] sm:gap-x-6',
        leaving && 'opacity-50',
      )}
    >
      <ProductPicture
        picture={line.image}
        sizes="(min-width: 40rem) 7rem, 5rem"
        decorative
        {...(soldOut ? { className: 'opacity-60' } : {})}
      />
      <div className="flex min-w-0 flex-col">
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
          <div className="min-w-0">
            <p className="text-xs text-ink-faint">{line.brandName}</p>
            <h2 className="font-text text-base leading-snug font-medium tracking-normal">
              <Link ref={link} to={`/products/${line.slug}`} className="touch-link link-quiet">
                {line.name}
              </Link>
            </h2>
            <p className="mt-0.5 text-sm text-ink-soft">
              {unbroken(line.label)}
              <span className="mx-1.5 text-ink-faint">·</span>
              <UnitPrice
                priceCents={line.unitPriceCents}
                sizeMilli={line.sizeMilli}
                unit={line.sizeUnit}
              />
            </p>
          </div>
          <p className={cx('tabular-nums sm:text-right', soldOut && 'text-ink-faint')}>
            {soldOut ? (
              <span className="text-sm">Not counted</span>
            ) : (
              <>
                <Price cents={line.unitPriceCents * quantity} className="font-medium" />
                {quantity > 1 ? (
                  <span className="block text-sm text-ink-faint">
                    <Price cents={line.unitPriceCents} /> each
                  </span>
                ) : null}
              </>
            )}
          </p>
        </div>
        {line.pickup?.kind === 'elsewhere' ? null : (
          <StockNote stock={stockWord(line.available)} className="mt-1" />
        )}
        <LineNotes line={line} news={news} />
        <div className="mt-auto flex flex-wrap items-center gap-x-8 gap-y-1 pt-3">
          {soldOut ? null : <LineQuantity line={line} />}
          <div className="flex gap-x-7">
            <LineForm
              lineId={line.id}
              intent="save"
              label="Save for later"
              about={line.name}
              onSent={focusHeading}
            />
            <LineForm
              lineId={line.id}
              intent="remove"
              label="Remove"
              about={line.name}
              onSent={onRemoved}
            />
          </div>
        </div>
      </div>
    </article>
  )
}

/** The pressed button leaves with its line: the focus goes to the page's heading instead of nowhere. */
function focusHeading() {
  document.getElementById('bag-heading')?.focus({ preventScroll: true })
}
