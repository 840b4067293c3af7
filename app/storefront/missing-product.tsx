import { ProductGrid } from '#app/catalog/product-grid'
import type { MissingProduct as Missing } from '#app/storefront/missing-product.server'
import { ButtonLink } from '#app/ui/button'

/** In place of a product that the shop does not have. */
export function MissingProduct({ words, cards }: Missing) {
  return (
    <div className="page-column pt-section">
      <p className="eyebrow">Not found</p>
      <h1 className="mt-2 max-w-prose text-4xl">We do not have this product</h1>
      <p className="mt-4 max-w-prose text-lg text-ink-soft">
        It may have left the shop, or its address may have a typing mistake in it. Your bag is as
        you left it.
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink to="/products">See all products</ButtonLink>
        <ButtonLink to={`/search?q=${encodeURIComponent(words)}`} look="quiet">
          Search for it
        </ButtonLink>
      </div>
      {cards.length > 0 ? (
        <section aria-labelledby="perhaps" className="mt-section">
          <h2 id="perhaps" className="mb-6 text-2xl">
            Perhaps you meant
          </h2>
          <ProductGrid cards={cards} layout="row" level={3} />
        </section>
      ) : null}
    </div>
  )
}
