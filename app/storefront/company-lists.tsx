import { Link } from '@remix-run/react'
import { ProductPicture } from '#app/catalog/product-picture'
import type { ProductPage } from '#app/storefront/product-page.server'

/** Products for the other steps of a routine with this one. */
export function GoesWell({ items }: { items: ProductPage['goesWell'] }) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="goes-well">
      <h2 id="goes-well" className="text-2xl">
        Goes well with
      </h2>
      <ul className="mt-5 flex flex-col gap-4">
        {items.map(({ slug, name, brand, picture, reason }) => (
          <li key={slug} className="relative flex items-center gap-4">
            <ProductPicture picture={picture} sizes="5.5rem" decorative className="w-22 shrink-0" />
            <div>
              <p className="text-xs text-ink-faint">{reason}</p>
              <Link to={`/products/${slug}`} className="stretched font-medium link-quiet">
                {name}
              </Link>
              <p className="text-sm text-ink-soft">{brand}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What not to use on the same skin at the same time, and why. */
export function KeepApart({ items }: { items: ProductPage['keepApart'] }) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="keep-apart">
      <h2 id="keep-apart" className="text-2xl">
        Keep apart from
      </h2>
      <ul className="mt-5 flex flex-col gap-6">
        {items.map(({ topic, title, suggestion, why, products }) => (
          <li key={topic}>
            <h3 className="font-text text-base font-medium tracking-normal">{title}</h3>
            <p className="mt-1 text-ink-soft">
              {why} {suggestion}
            </p>
            <ul className="mt-1 text-sm">
              {products.map(({ slug, name }) => (
                <li key={slug} className="mr-4 inline-block">
                  <Link to={`/products/${slug}`} className="touch-link link">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
