import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { guideMeta } from '#app/storefront/guide-meta'
import { GuidePageView } from '#app/storefront/guide-page'
import { readGuidePage } from '#app/storefront/guide-page.server'

export const headers: HeadersFunction = ({ errorHeaders }) =>
  errorHeaders ?? { 'Cache-Control': 'private, no-cache' }
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  page ? guideMeta(page.guide, matches) : [{ title: 'Guide not found · Porewell' }]

export async function loader({ params: { slug = '' } }: LoaderFunctionArgs) {
  const page = await readGuidePage(slug, now())
  invariantResponse(page, 404)
  return page
}

export default function Guide() {
  return <GuidePageView page={useLoaderData<typeof loader>()} />
}
