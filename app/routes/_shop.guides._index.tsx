import type { HeadersFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readGuideList } from '#app/storefront/guide-list.server'
import { GuideListPage } from '#app/storefront/guide-list-page'
import { pageMeta } from '#app/storefront/page-meta'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-cache' })
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, {
    title: 'Guides',
    description:
      'Guides to skin, pores and routines: what is known, how well it is known, and what to do with it.',
    path: '/guides',
  })

export function loader() {
  return readGuideList()
}

export default function Guides() {
  return <GuideListPage guides={useLoaderData<typeof loader>()} />
}
