import { redirect } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listingHref } from '#app/catalog/listing-query'
import { now } from '#app/platform/clock'
import { listMeta } from '#app/storefront/list-meta'
import { readListPage } from '#app/storefront/list-page.server'
import { SearchPageView } from '#app/storefront/search-page'

const PATH = '/search'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-cache' })
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? listMeta(PATH, data, matches) : []

export async function loader({ request }: LoaderFunctionArgs) {
  const list = await readListPage(new URL(request.url).searchParams, now())
  if (list.query.page > list.pages)
    throw redirect(listingHref(PATH, list.query, { page: list.pages }))
  return list
}

export default function Search() {
  return <SearchPageView path={PATH} list={useLoaderData<typeof loader>()} />
}
