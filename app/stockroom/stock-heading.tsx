import { Link } from '@remix-run/react'
import { cx } from '#app/ui/cx'
import { Disclosure } from '#app/ui/disclosure'
import type { StockOfVariant } from './read-stock.server'

/** What the page is about, the sums of what is below, and the locations to look at. */
export function StockHeading({ stock }: { stock: StockOfVariant }) {
  const { variant, lots, places, at } = stock
  const { product } = variant
  const sum = (part: (lot: (typeof lots)[number]) => number) =>
    lots.reduce((total, lot) => total + part(lot), 0)
  const figures = [
    ['On hand', sum(({ onHand }) => onHand)],
    ['Held', sum(({ held }) => held)],
    ['Available', sum(({ sellable, onHand, held }) => (sellable ? onHand - held : 0))],
    ['Sold, to send', sum(({ toSend }) => toSend)],
  ] as const
  return (
    <header className="flex flex-col gap-3">
      <div>
        <p className="text-sm text-ink-soft">
          <Link to="/admin/stock" className="inline-flex min-h-target items-center link">
            Stock
          </Link>
        </p>
        <h1 className="text-2xl">
          {product.brand.name} {product.name}, {variant.label}
        </h1>
        <p className="text-sm text-ink-soft">
          {variant.sku}
          {product.status === 'active' ? null : ` · ${product.status}`}
        </p>
      </div>
      {places.length > 1 ? (
        <nav aria-label="Location">
          <ul className="flex flex-wrap gap-1 text-sm">
            {[{ slug: null, name: 'All locations' }, ...places].map(({ slug, name }) => (
              <li key={name}>
                <Link
                  to={`/admin/stock/${variant.id}${slug ? `?at=${slug}` : ''}`}
                  aria-current={slug === at ? 'page' : undefined}
                  className={cx(
                    'inline-flex min-h-target items-center rounded-md px-3 hover:bg-mist sm:min-h-9',
                    slug === at && 'bg-mist-deep font-semibold',
                  )}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {figures.map(([name, units]) => (
          <div key={name}>
            <dt className="text-sm text-ink-soft">{name}</dt>
            <dd className="text-xl tabular-nums">{units.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

/** Lots of which nothing is left, for who had received them. */
export function EmptiedLots({ lots }: { lots: StockOfVariant['emptied'] }) {
  if (lots.length === 0) return null
  return (
    <Disclosure summary="Lots of which nothing is left">
      <ul className="flex flex-wrap gap-x-6 text-sm">
        {lots.map(({ id, lotCode, location }) => (
          <li key={id}>
            <Link
              to={`/admin/stock/lots/${id}`}
              className="inline-flex min-h-target items-center link"
            >
              {lotCode}, {location.name}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
