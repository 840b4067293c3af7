import { Link } from '@remix-run/react'
import { ProductPicture } from '#app/catalog/product-picture'
import { StockNote } from '#app/catalog/stock-note'
import { stockWord } from '#app/inventory/stock-word'
import { Price } from '#app/money/price'
import { unbroken } from '#app/ui/unbroken'
import type { BagLine, GoneLine } from './bag-line'
import { GoneLines } from './gone-lines'
import { LineForm } from './line-form'

/** What waits for another day: at today's price, keeping no stock. */
export function SavedLines({
  lines,
  gone,
}: {
  lines: readonly BagLine[]
  gone: readonly GoneLine[]
}) {
  if (lines.length + gone.length === 0) return null
  return (
    <section aria-labelledby="saved-heading" className="mt-section">
      <h2 id="saved-heading" className="text-2xl">
        Saved for later
      </h2>
      <p className="mt-1 text-ink-soft">Prices and stock are not kept for what waits here.</p>
      <ul className="mt-6 grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {lines.map((line) => (
          <li key={line.variantId}>
            <SavedLine line={line} />
          </li>
        ))}
      </ul>
      <GoneLines lines={gone} />
    </section>
  )
}

function SavedLine({ line }: { line: BagLine }) {
  return (
    <article aria-label={line.name} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4">
      <ProductPicture picture={line.image} sizes="5rem" decorative />
      <div className="min-w-0">
        <p className="text-xs text-ink-faint">{line.brandName}</p>
        <h3 className="font-text text-base leading-snug font-medium tracking-normal">
          <Link to={`/products/${line.slug}`} className="touch-link link-quiet">
            {line.name}
          </Link>
        </h3>
        <p className="mt-0.5 text-sm text-ink-soft">
          {unbroken(line.label)} · <Price cents={line.unitPriceCents} />
        </p>
        <StockNote stock={stockWord(line.available)} className="mt-1" />
        <div className="mt-2 flex flex-wrap items-center gap-x-8">
          {line.limit > 0 ? (
            <LineForm
              lineId={line.id}
              intent="move"
              label="Move to bag"
              about={line.name}
              look="quiet"
            />
          ) : null}
          <LineForm lineId={line.id} intent="remove" label="Remove" about={line.name} />
        </div>
      </div>
    </article>
  )
}
