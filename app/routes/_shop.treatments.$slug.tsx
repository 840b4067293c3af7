import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react'
import { readBagId } from '#app/cart/bag-cookie.server'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { treatmentMeta } from '#app/storefront/treatment-meta'
import { MissingPlace } from '#app/storefront/treatment-missing'
import { TreatmentPageView } from '#app/storefront/treatment-page'
import { readTreatmentPage } from '#app/storefront/treatment-page.server'

export const headers: HeadersFunction = ({ errorHeaders }) =>
  errorHeaders ?? { 'Cache-Control': 'private, no-cache' }
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  page ? treatmentMeta(page, matches) : [{ title: 'Treatment not found · Porewell' }]

export async function loader({ request, params: { slug = '' } }: LoaderFunctionArgs) {
  const studio = new URL(request.url).searchParams.get('studio')
  const page = await readTreatmentPage({ slug, studio, bagId: await readBagId(request) }, now())
  invariantResponse(page, 404)
  return page
}

export default function Treatment() {
  return <TreatmentPageView page={useLoaderData<typeof loader>()} />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404)
    return (
      <MissingPlace
        title="We do not offer this treatment"
        to="/treatments"
        label="See our treatments"
      />
    )
  throw error
}
