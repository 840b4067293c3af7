import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '#app/platform/clock'
import { pageMeta } from '#app/storefront/page-meta'
import { RoutinePageView } from '#app/storefront/routine-page'
import { readRoutinePage } from '#app/storefront/routine-page.server'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta(matches, {
    title: data?.kind === 'complete' ? 'Your routine' : 'Build your routine',
    description:
      'A few questions, and a morning and evening routine for the look of pores, with a reason and a source for every product.',
    path: '/routine',
    noindex: data !== undefined && data.kind !== 'unasked',
  }),
  // The answers stand in the address: no other page is told it, ours neither.
  { name: 'referrer', content: 'strict-origin' },
]

export function loader({ request }: LoaderFunctionArgs) {
  return readRoutinePage(new URL(request.url).searchParams, now())
}

export default function Routine() {
  return <RoutinePageView page={useLoaderData<typeof loader>()} />
}
