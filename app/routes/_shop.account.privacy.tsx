import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { countSessions, endAllSessions } from '#app/customers/end-sessions.server'
import { requireCustomer } from '#app/customers/find-customer.server'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { deleteAccount } from '#app/privacy/delete-account.server'
import { PrivacyPage } from '#app/storefront/privacy-page'
import { signedOutCookies } from '#app/storefront/sign-in-shopper.server'

export const meta = () => [
  { title: 'Your privacy · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireCustomer(request, now())
  return { sessions: await countSessions(id, now()) }
}

const Asked = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('sign-out-everywhere') }),
  z.object({ intent: z.literal('delete'), sure: z.literal('yes') }),
])

export async function action({ request }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, now())
  const submission = await readForm(request, Asked)
  if (submission.status !== 'success') return data({ problem: NOT_SURE }, 400)
  const isDeletion = submission.value.intent === 'delete'
  if (isDeletion) await deleteAccount(customer, now())
  else await endAllSessions(customer, now())
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  for (const cookie of await signedOutCookies()) headers.append('Set-Cookie', cookie)
  throw redirect(`/account/sign-in?${isDeletion ? 'deleted' : 'ended'}=yes`, {
    status: 303,
    headers,
  })
}

const NOT_SURE = 'Tick the box to say that you are sure. Nothing has been deleted.'

export default function Privacy() {
  const { sessions } = useLoaderData<typeof loader>()
  return (
    <PrivacyPage sessions={sessions} problem={useActionData<typeof action>()?.problem ?? null} />
  )
}
