import { AddToBagForm } from '#app/catalog/add-to-bag-form'
import { RatingNote } from '#app/catalog/rating-note'
import { SizePicker } from '#app/catalog/size-picker'
import { StockNote } from '#app/catalog/stock-note'
import { Price, UnitPrice } from '#app/money/price'
import { useShopProfile } from '#app/platform/shop-profile'
import { DeliveryNote } from '#app/storefront/delivery-note'
import { PickupOnlyForm } from '#app/storefront/pickup-only-form'
import type { ProductPage } from '#app/storefront/product-page.server'
import { Link } from '@remix-run/react'

/** Name, price, sizes and the way into the bag; stays in sight beside the pictures. */
export function BuyBox({ page }: { page: ProductPage }) {
  const { product, sizes, chosen, delivery, pickup, reviews } = page
  const { returnsOpened } = useShopProfile()
  return (
    <div className="mt-6 flex flex-col gap-6 lg:sticky lg:top-8 lg:mt-0 lg:self-start">
      <header>
        <p className="text-sm">
          <Link
            to={`/products?brand=${product.brand.slug}`}
            className="touch-link link-quiet text-ink-soft"
          >
            {product.brand.name}
          </Link>
          {product.regulatoryClass === 'otc_drug' ? (
            <span className="text-ink-faint"> · Over-the-counter drug</span>
          ) : null}
        </p>
        <h1 className="mt-1 text-4xl">{product.name}</h1>
        {reviews.rating ? (
          <a href="#reviews" className="mt-2 touch-link link-quiet text-ink-soft">
            <RatingNote rating={reviews.rating} />
          </a>
        ) : null}
        <p className="mt-3 text-lg text-ink-soft">{product.summary}</p>
      </header>
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Price cents={chosen.priceCents} wasCents={chosen.wasCents} className="text-2xl" />
          <UnitPrice {...chosen} />
        </p>
        <StockNote stock={chosen.stock} className="mt-1.5" />
      </div>
      <SizePicker path={`/products/${product.slug}`} sizes={sizes} chosen={chosen} />
      {chosen.available === 0 && chosen.stock.state !== 'sold-out' ? (
        <PickupOnlyForm key={chosen.variantId} size={chosen} pickup={pickup} />
      ) : (
        <AddToBagForm key={chosen.variantId} size={chosen} />
      )}
      <DeliveryNote {...{ delivery, pickup, chosen }} />
      <div className="border-t border-line pt-5">
        <p>{product.description}</p>
        <FitsWhom {...product} />
        {product.claimNote ? (
          <p className="mt-4 border-l-2 border-clay pl-4 text-sm text-ink-soft">
            <strong className="font-medium text-ink">What we cannot promise. </strong>
            {product.claimNote}
          </p>
        ) : null}
        {product.returnUnopenedOnly || !returnsOpened ? (
          <p className="mt-4 text-sm text-ink-soft">Can be returned unopened only.</p>
        ) : null}
      </div>
    </div>
  )
}

function FitsWhom({ skinTypes, concerns }: Pick<ProductPage['product'], 'skinTypes' | 'concerns'>) {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {concerns.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={`/products?concern=${slug}`} className="touch-link link">
            {name}
          </Link>
        </li>
      ))}
      {skinTypes.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={`/products?skin=${slug}`} className="touch-link link">
            {name} skin
          </Link>
        </li>
      ))}
    </ul>
  )
}
