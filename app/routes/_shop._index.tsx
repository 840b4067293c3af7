import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '#app/platform/clock'
import { HomePageView } from '#app/storefront/home-page'
import { readHomePage } from '#app/storefront/home-page.server'
import { pageMeta } from '#app/storefront/page-meta'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-cache' })
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, {
    title: 'Skincare for the look of pores',
    description:
      'Cleansers, polishes and serums for the look of pores, chosen by what is in them, with honest pages on what each can and cannot do.',
    path: '/',
  })

export function loader({ request }: LoaderFunctionArgs) {
  const skin = new URL(request.url).searchParams.get('skin')
  return readHomePage({ skin, now: now() })
}

export default function Home() {
  return <HomePageView home={useLoaderData<typeof loader>()} />
}
