import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { TwoStepAction } from '#app/staff/account/account-action'
import { doTwoStep, showSentKey } from '#app/staff/account/answer-two-step.server'
import { TwoStepPage } from '#app/staff/account/two-step-page'
import { requireOwnSession } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'Two-step sign-in · Staff' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const { twoStep } = await requireOwnSession(request)
  return { twoStep }
}

export async function action({ request }: ActionFunctionArgs) {
  const own = await requireOwnSession(request)
  const submission = await readForm(request, TwoStepAction)
  const intent = z.enum(['start', 'confirm', 'renew', 'stop']).catch('start')
  const sent = { intent: intent.parse(submission.payload['intent']), shown: null, codes: null }
  const hidden = { hideFields: ['password'] }
  if (submission.status !== 'success') {
    invariantResponse(!submission.error?.['intent'] && !submission.error?.['key'], 400)
    const shown = showSentKey(submission.payload['key'], own.email)
    return data({ ...sent, shown, result: submission.reply(hidden) }, 400)
  }
  const answer = await doTwoStep(own, submission.value, { request, now: now() })
  switch (answer.kind) {
    case 'off':
      throw redirect('/admin/account?done=two-step-off', 303)
    case 'changed':
      throw redirect('/admin/account/two-step', 303)
    case 'key':
      return data({ ...sent, shown: answer.shown, result: null })
    case 'codes': {
      const headers = new Headers(
        answer.cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]),
      )
      return data({ ...sent, codes: answer.recoveryCodes, result: null }, { headers })
    }
    case 'refused': {
      const fieldErrors = { [answer.field]: [answer.words] }
      const result = submission.reply({ ...hidden, fieldErrors })
      return data({ ...sent, shown: answer.shown ?? null, result }, answer.status)
    }
  }
}

export default function TwoStep() {
  return <TwoStepPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
