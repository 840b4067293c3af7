import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readBagId } from '#app/cart/bag-cookie.server'
import { now } from '#app/platform/clock'
import { LocationListPage } from '#app/storefront/location-list-page'
import { readLocationList } from '#app/storefront/location-page.server'
import { pageMeta } from '#app/storefront/page-meta'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-cache' })
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, {
    title: 'Our studios',
    description: 'Where our studios are, when they are open, what they offer, and pickup.',
    path: '/locations',
  })

export async function loader({ request }: LoaderFunctionArgs) {
  return readLocationList(await readBagId(request), now())
}

export default function Locations() {
  return <LocationListPage studios={useLoaderData<typeof loader>()} />
}
