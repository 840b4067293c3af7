import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import { cx } from '#app/ui/cx'
import { Moment } from '#app/ui/moment'
import type { ListedProduct } from './find-products.server'
import { CLASSES, STATUSES } from './product-query'

/** Reachable by keyboard, so that a table wider than the screen can be scrolled without a mouse. */
const reachable = 0

type ProductTableProps = { products: readonly ListedProduct[]; mayWrite: boolean }

/** Products in rows, each to be ticked; on a phone the figures stand under the name. */
export function ProductTable({ products, mayWrite }: ProductTableProps) {
  return (
    <div role="region" aria-label="Products" tabIndex={reachable} className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">Products</caption>
        <thead>
          <tr className="border-b border-line-strong text-ink-soft">
            {mayWrite ? (
              <th scope="col" className={cx(cell, 'w-9')}>
                <span className="sr-only">Tick</span>
              </th>
            ) : null}
            <th scope="col" className={cell}>
              Product
            </th>
            <th scope="col" className={wide}>
              Status
            </th>
            <th scope="col" className={wide}>
              Category
            </th>
            <th scope="col" className={cx(wide, 'text-right')}>
              Price
            </th>
            <th scope="col" className={cx(wide, 'text-right')}>
              In stock
            </th>
            <th scope="col" className={cx(wide, 'text-right')}>
              Sold
            </th>
            <th scope="col" className={wide}>
              Changed
            </th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <Row key={product.id} product={product} mayWrite={mayWrite} />
          ))}
          {products.length === 0 ? (
            <tr>
              <td colSpan={8} className="py-8 text-center text-ink-soft">
                No product is like that.
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  )
}

const cell = 'py-2 pr-4 align-top font-medium last:pr-0'
const wide = cx(cell, 'max-md:hidden')
const figure = 'py-1.5 pr-4 align-top last:pr-0 max-md:hidden'

function Row({ product, mayWrite }: { product: ListedProduct; mayWrite: boolean }) {
  const { id, name, brand, category, units, unitsSold, updatedAt } = product
  return (
    <tr className="border-b border-line hover:bg-mist has-checked:bg-moss-tint">
      {mayWrite ? (
        <td className="align-top">
          <label className="flex min-h-target min-w-target items-start justify-center pt-2 md:min-h-9 md:min-w-9">
            <span className="sr-only">Tick {name}</span>
            <input type="checkbox" name="ids" value={id} className="size-5 accent-moss" />
          </label>
        </td>
      ) : null}
      <th scope="row" className="min-w-0 py-1.5 pr-4 align-top font-medium">
        <Link to={`/admin/catalog/${id}`} className="wrap-anywhere link-quiet text-moss">
          {name}
        </Link>
        <span className="block font-normal text-ink-soft">
          {brand}
          {product.regulatoryClass === 'cosmetic' ? '' : ` · ${CLASSES[product.regulatoryClass]}`}
          {product.hasPicture ? '' : ' · no picture'}
        </span>
        <span className="flex flex-wrap gap-x-3 font-normal md:hidden">
          <StatusWord product={product} />
          <Prices product={product} />
          <span>{units.toLocaleString('en-US')} in stock</span>
        </span>
      </th>
      <td className={figure}>
        <StatusWord product={product} />
      </td>
      <td className={figure}>{category}</td>
      <td className={cx(figure, 'text-right whitespace-nowrap')}>
        <Prices product={product} />
      </td>
      <td className={cx(figure, 'text-right tabular-nums', units === 0 && 'text-error')}>
        {units.toLocaleString('en-US')}
      </td>
      <td className={cx(figure, 'text-right tabular-nums')}>{unitsSold.toLocaleString('en-US')}</td>
      <td className={cx(figure, 'text-ink-soft')}>
        <Moment at={new Date(updatedAt)} />
      </td>
    </tr>
  )
}

const STATUS_LOOKS = {
  active: 'bg-success-tint text-success',
  draft: 'bg-caution-tint text-caution',
  archived: 'bg-mist-deep text-ink-soft',
}

export function StatusWord({ product }: { product: Pick<ListedProduct, 'status' | 'publishAt'> }) {
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <span className={cx('rounded-full px-2 font-medium', STATUS_LOOKS[product.status])}>
        {STATUSES[product.status]}
      </span>
      {product.publishAt ? (
        <span className="text-ink-soft">
          live <Moment at={new Date(product.publishAt)} />
        </span>
      ) : null}
    </span>
  )
}

function Prices({ product: { minPriceCents, maxPriceCents } }: { product: ListedProduct }) {
  if (minPriceCents === null || maxPriceCents === null) return <span>no size</span>
  return (
    <span>
      <Price cents={minPriceCents} />
      {maxPriceCents > minPriceCents ? (
        <>
          –<Price cents={maxPriceCents} />
        </>
      ) : null}
    </span>
  )
}
