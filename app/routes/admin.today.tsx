import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { dismissNotice } from '#app/office/notices/dismiss-notice.server'
import { AllWaiting, TodayPage } from '#app/office/today-page'
import { readToday, readWaiting } from '#app/office/today.server'
import { isWaitingList } from '#app/office/waiting-lists'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Today · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request)
  const list = listOf(request)
  if (!list) return { list, today: await readToday(actor, now()) }
  const waiting = await readWaiting(actor, list, now())
  invariantResponse(waiting, 403)
  return { list, waiting }
}

/** The one list of which all is asked for, or null for the first few of each. */
function listOf(request: Request) {
  const asked = new URL(request.url).searchParams.get('all')
  return isWaitingList(asked) ? asked : null
}

const Dismissal = z.object({ noticeId: z.uuid() })

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request)
  const submission = await readForm(request, Dismissal)
  invariantResponse(submission.status === 'success', 400)
  const outcome = await dismissNotice(actor, submission.value.noticeId, now())
  invariantResponse(outcome === 'done', 403)
  const list = listOf(request)
  throw redirect(list ? `/admin/today?all=${list}` : '/admin/today', 303)
}

export default function Today() {
  const data = useLoaderData<typeof loader>()
  if (!data.list) return <TodayPage today={data.today} />
  return <AllWaiting list={data.list} of={data.waiting} />
}
