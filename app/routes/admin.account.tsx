import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { AccountAction } from '#app/staff/account/account-action'
import { AccountPage } from '#app/staff/account/account-page'
import { doAccountAction } from '#app/staff/account/answer-account-action.server'
import { listOwnSessions } from '#app/staff/account/list-own-sessions.server'
import { requireOwnSession } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'Your account · Staff' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const own = await requireOwnSession(request)
  const sessions = await listOwnSessions(own.actor, now())
  const said = new URL(request.url).searchParams.get('done')
  return { own, sessions, said }
}

export async function action({ request }: ActionFunctionArgs) {
  const own = await requireOwnSession(request)
  const submission = await readForm(request, AccountAction)
  const intent = z.string().catch('').parse(submission.payload['intent'])
  const hidden = { hideFields: ['current', 'next'] }
  if (submission.status !== 'success') {
    invariantResponse(intent === 'name' || intent === 'password', 400)
    return data({ intent, result: submission.reply(hidden) }, 400)
  }
  const answer = await doAccountAction(own, submission.value, now())
  if (answer.kind === 'done') throw redirect(`/admin/account?done=${answer.said}`, 303)
  const fieldErrors = { [answer.field]: [answer.words] }
  return data({ intent, result: submission.reply({ ...hidden, fieldErrors }) }, answer.status)
}

export default function Account() {
  return (
    <AccountPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
  )
}
