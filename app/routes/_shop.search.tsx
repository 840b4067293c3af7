import { redirect } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cleanSearch, listingHref } from '#app/catalog/listing-query'
import { now } from '#app/platform/clock'
import { listMeta } from '#app/storefront/list-meta'
import { readListPage } from '#app/storefront/list-page.server'
import { SearchPageView, SearchStart } from '#app/storefront/search-page'

const PATH = '/search'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-cache' })
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? listMeta(PATH, data, matches) : [{ title: 'Search · Porewell' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  if (!cleanSearch(searchParams.get('q') ?? '')) return null
  const list = await readListPage(searchParams, now())
  if (list.query.page > list.pages)
    throw redirect(listingHref(PATH, list.query, { page: list.pages }))
  return list
}

export default function Search() {
  const list = useLoaderData<typeof loader>()
  return list ? <SearchPageView path={PATH} list={list} /> : <SearchStart path={PATH} />
}
