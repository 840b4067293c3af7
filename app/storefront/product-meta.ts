import type { MetaArgs, MetaDescriptor } from '@remix-run/node'
import { mediaUrl } from '#app/catalog/media/media-url'
import type { Rating } from '#app/catalog/rating'
import { decimalPrice } from '#app/money/decimal-price'
import { pageMeta, shopUrl } from '#app/storefront/page-meta'
import type { ProductPage } from '#app/storefront/product-page.server'

/** Title, canonical address and what search engines read of a product. Remix escapes the JSON for its place in a script. */
export function productMeta(page: ProductPage, matches: MetaArgs['matches']): MetaDescriptor[] {
  const { product } = page
  const path = `/products/${product.slug}`
  const picture = product.pictures[0]
  const image = picture && mediaUrl(picture.hash, picture.widths.at(-1) ?? picture.width, 'webp')
  const origin = shopUrl(matches)
  return [
    ...pageMeta(matches, {
      title: `${product.name} by ${product.brand.name}`,
      description: product.summary,
      path,
      image,
    }),
    { property: 'og:type', content: 'product' },
    { 'script:ld+json': productData(page, origin, path, image) },
    { 'script:ld+json': breadcrumbData(page, origin, path) },
  ]
}

function productData(
  { product, sizes, reviews: { rating } }: ProductPage,
  origin: string,
  path: string,
  image: string | undefined,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.summary,
    brand: { '@type': 'Brand', name: product.brand.name },
    category: product.category.name,
    ...(image ? { image: origin + image } : {}),
    ...(rating ? { aggregateRating: ratingData(rating) } : {}),
    offers: sizes.map((size) => ({
      '@type': 'Offer',
      sku: size.sku,
      name: size.label,
      url: `${origin}${path}?size=${size.slug}`,
      priceCurrency: 'USD',
      price: decimalPrice(size.priceCents),
      availability: `https://schema.org/${availabilityOf(size)}`,
      itemCondition: 'https://schema.org/NewCondition',
    })),
  }
}

/** Of published reviews alone, as the page itself says it. */
function ratingData({ average, count }: Rating) {
  return {
    '@type': 'AggregateRating',
    ratingValue: average,
    reviewCount: count,
    bestRating: 5,
    worstRating: 1,
  }
}

function availabilityOf({ available, stock }: ProductPage['sizes'][number]) {
  if (available > 0) return 'InStock'
  return stock.state === 'sold-out' ? 'OutOfStock' : 'InStoreOnly'
}

function breadcrumbData({ product }: ProductPage, origin: string, path: string) {
  const trail = [
    { name: 'Products', item: `${origin}/products` },
    { name: product.category.name, item: `${origin}/products?category=${product.category.slug}` },
    { name: product.name, item: origin + path },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((each, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...each,
    })),
  }
}
