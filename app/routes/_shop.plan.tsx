import { data, redirect } from '@remix-run/node'
import type {
  ActionFunctionArgs,
  HeadersFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readBagId } from '#app/cart/bag-cookie.server'
import { readForm } from '#app/http/read-form.server'
import { answerPlanForm } from '#app/plan/answer-plan-form.server'
import { PlanForm } from '#app/plan/plan-form'
import { now } from '#app/platform/clock'
import { pageMeta } from '#app/storefront/page-meta'
import { PlanPageView } from '#app/storefront/plan-page'
import { readAskedPlan, readPlanPage } from '#app/storefront/plan-page.server'
import { readSkinMemory } from '#app/storefront/skin-memory.server'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  ...pageMeta(matches, {
    title: 'Your plan',
    description:
      'Treatments, what pauses around them and your routine on one calendar: from a start day or up to an event, for your own calendar, on paper or by mail.',
    path: '/plan',
    noindex: page?.isAsked ?? true,
  }),
  // The answers stand in the address: no other page is told it, ours neither.
  { name: 'referrer', content: 'strict-origin' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const memory = searchParams.size === 0 ? await readSkinMemory(request, now()) : null
  const skin = memory?.kind === 'customer' ? memory.given : null
  return readPlanPage(searchParams, await readBagId(request), now(), { skin })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, PlanForm)
  const { searchParams } = new URL(request.url)
  const reading = await readAskedPlan(searchParams, await readBagId(request), now())
  const clientAddress = context.clientAddress ?? ''
  const answered = await answerPlanForm(submission, reading, clientAddress, now())
  if ('path' in answered) throw redirect(answered.path, 303)
  return data(answered.answer, answered.status)
}

export default function PlanPage() {
  return (
    <PlanPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
