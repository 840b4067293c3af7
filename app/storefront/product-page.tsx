import { DrugFactsPanel } from '#app/catalog/drug-facts-panel'
import { IngredientList } from '#app/catalog/ingredient-list'
import { ProductGallery } from '#app/catalog/product-gallery'
import { UsageFacts } from '#app/catalog/usage-facts'
import { BuyBox } from '#app/storefront/buy-box'
import { useShopProfile } from '#app/platform/shop-profile'
import { ReactionContact } from '#app/catalog/reaction-contact'
import { GoesWell, KeepApart } from '#app/storefront/company-lists'
import type { ProductPage } from '#app/storefront/product-page.server'
import { ReviewSection } from '#app/reviews/review-section'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Icon } from '#app/ui/icon'

/** A product's page, from pictures and price down to what it cannot do. */
export function ProductPageView({ page }: { page: ProductPage }) {
  const { product, goesWell, keepApart } = page
  const { careEmail } = useShopProfile()
  return (
    <div className="page-column pt-4 lg:pt-6">
      <Breadcrumbs trail={trailOf(product)} current={product.name} />
      <div className="mt-3 lg:mt-6 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-14 xl:gap-20">
        <ProductGallery pictures={product.pictures} />
        <BuyBox page={page} />
      </div>
      <div className="mt-section grid gap-x-20 gap-y-section lg:grid-cols-2">
        <section aria-labelledby="how-to-use">
          <h2 id="how-to-use" className="mb-5 text-2xl">
            How to use it
          </h2>
          <UsageFacts product={product} expiresFrom={page.expiresFrom} />
        </section>
        <Cautions product={product} />
        {product.regulatoryClass === 'device' ? null : (
          <section aria-labelledby="ingredients">
            <h2 id="ingredients" className="mb-5 text-2xl">
              What is in it
            </h2>
            <IngredientList ingredients={product.ingredients} contact={careEmail} />
          </section>
        )}
        {product.drugFacts ? <DrugFactsPanel facts={product.drugFacts} /> : null}
        <GoesWell items={goesWell} />
        <KeepApart items={keepApart} />
      </div>
      <ReviewSection path={`/products/${product.slug}`} reviews={page.reviews} />
      <Questions name={product.name} />
    </div>
  )
}

function trailOf({ category }: ProductPage['product']) {
  return [
    { to: '/', label: 'Home' },
    { to: '/products', label: 'Products' },
    { to: `/products?category=${category.slug}`, label: category.name },
  ]
}

function Cautions({ product: { warnings } }: Pick<ProductPage, 'product'>) {
  if (warnings.length === 0) return null
  return (
    <section aria-labelledby="cautions">
      <h2 id="cautions" className="mb-5 text-2xl">
        Before you use it
      </h2>
      <ul className="flex max-w-prose flex-col gap-3">
        {warnings.map((warning) => (
          <li key={warning} className="flex gap-3">
            <Icon name="alert" className="mt-0.5 size-5 text-caution" />
            {warning}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Questions({ name }: { name: string }) {
  return (
    <section aria-labelledby="questions" className="mt-section border-t border-line pt-8">
      <h2 id="questions" className="text-2xl">
        Questions, or a reaction?
      </h2>
      <p className="mt-3 max-w-prose text-ink-soft">
        Stop using {name} if your skin stings or swells, and tell us: we keep every report. Write to{' '}
        <ReactionContact />. In an emergency call 911.
      </p>
    </section>
  )
}
