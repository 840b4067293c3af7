import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endPlan, findKeptPlan } from '#app/plan/kept-plan.server'
import { calendarUrl } from '#app/plan/plan-secret.server'
import { now } from '#app/platform/clock'
import { PlanAddressPage, type PlanAddress } from '#app/storefront/plan-address-page'

export const meta = () => [
  { title: 'Your plan’s private address · Porewell' },
  { name: 'robots', content: 'noindex' },
]
// Its own address is the key; posts from here must still say where they come from.
export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  if (searchParams.has('ended')) return data<PlanAddress>({ kind: 'ended' })
  const secret = searchParams.get('key') ?? ''
  const kept = await findKeptPlan(secret, now())
  if (!kept) return data<PlanAddress>({ kind: 'unknown' }, 404)
  return data<PlanAddress>({ kind: 'kept', calendar: calendarUrl(secret), address: kept.address })
}

export async function action({ request }: ActionFunctionArgs) {
  await endPlan(new URL(request.url).searchParams.get('key') ?? '')
  throw redirect('/plan/address?ended=yes', 303)
}

export default function PlanAddressRoute() {
  return <PlanAddressPage page={useLoaderData<typeof loader>()} />
}
