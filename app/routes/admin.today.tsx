import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { dismissNotice } from '#app/office/notices/dismiss-notice.server'
import { TodayPage } from '#app/office/today-page'
import { readToday } from '#app/office/today.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Today · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  return readToday(await requireStaff(request), now())
}

const Dismissal = z.object({ noticeId: z.uuid() })

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request)
  const submission = await readForm(request, Dismissal)
  invariantResponse(submission.status === 'success', 400)
  const outcome = await dismissNotice(actor, submission.value.noticeId, now())
  invariantResponse(outcome === 'done', 403)
  throw redirect('/admin/today', 303)
}

export default function Today() {
  return <TodayPage today={useLoaderData<typeof loader>()} />
}
