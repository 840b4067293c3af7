import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SkinForm } from '#app/customers/skin-consent'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { pageMeta } from '#app/storefront/page-meta'
import { RoutinePageView } from '#app/storefront/routine-page'
import { readRoutinePage } from '#app/storefront/routine-page.server'
import { answerSkinForm, readSkinMemory } from '#app/storefront/skin-memory.server'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta(matches, {
    title: data?.page.kind === 'complete' ? 'Your routine' : 'Build your routine',
    description:
      'A few questions, and a morning and evening routine for the look of pores, with a reason and a source for every product.',
    path: '/routine',
    noindex: data !== undefined && data.page.kind !== 'unasked',
  }),
  // The answers stand in the address: no other page is told it, ours neither.
  { name: 'referrer', content: 'strict-origin' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const [page, memory] = await Promise.all([
    readRoutinePage(searchParams, now()),
    readSkinMemory(request, now()),
  ])
  return { page, memory, isEmpty: searchParams.has('empty') }
}

export async function action({ request }: ActionFunctionArgs) {
  const submission = await readForm(request, SkinForm)
  const { path, cookie } = await answerSkinForm(request, submission, now())
  throw redirect(path, { status: 303, headers: cookie ? { 'Set-Cookie': cookie } : {} })
}

export default function Routine() {
  return <RoutinePageView {...useLoaderData<typeof loader>()} />
}
