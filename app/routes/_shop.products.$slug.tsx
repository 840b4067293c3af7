import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react'
import { now } from '#app/platform/clock'
import { parseReviewQuery } from '#app/reviews/review-query'
import { MissingProduct } from '#app/storefront/missing-product'
import { readMissingProduct } from '#app/storefront/missing-product.server'
import { productMeta } from '#app/storefront/product-meta'
import { ProductPageView } from '#app/storefront/product-page'
import { readProductPage } from '#app/storefront/product-page.server'

export const headers: HeadersFunction = ({ errorHeaders }) =>
  errorHeaders ?? { 'Cache-Control': 'private, no-cache' }
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  page ? productMeta(page, matches) : [{ title: 'Product not found · Porewell' }]

export async function loader({ request, params: { slug = '' } }: LoaderFunctionArgs) {
  const { searchParams: asked } = new URL(request.url)
  const about = { slug, size: asked.get('size'), reviews: parseReviewQuery(asked) }
  const page = await readProductPage(about, now())
  if (!page) throw data(await readMissingProduct(slug, now()), 404)
  return page
}

export default function Product() {
  return <ProductPageView page={useLoaderData<typeof loader>()} />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <MissingProduct {...error.data} />
  throw error
}
