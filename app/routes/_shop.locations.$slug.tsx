import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react'
import { readBagId } from '#app/cart/bag-cookie.server'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { locationMeta } from '#app/storefront/location-meta'
import { LocationPageView } from '#app/storefront/location-page'
import { readLocationPage } from '#app/storefront/location-page.server'
import { MissingPlace } from '#app/storefront/treatment-missing'

export const headers: HeadersFunction = ({ errorHeaders }) =>
  errorHeaders ?? { 'Cache-Control': 'private, no-cache' }
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  page ? locationMeta(page, matches) : [{ title: 'Studio not found · Porewell' }]

export async function loader({ request, params: { slug = '' } }: LoaderFunctionArgs) {
  const page = await readLocationPage({ slug, bagId: await readBagId(request) }, now())
  invariantResponse(page, 404)
  return page
}

export default function Location() {
  return <LocationPageView page={useLoaderData<typeof loader>()} />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404)
    return <MissingPlace title="We have no studio here" to="/locations" label="See our studios" />
  throw error
}
