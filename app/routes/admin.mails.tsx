import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { listMails } from '#app/office/post/list-mails.server'
import { MAIL_VIEWS, parseMailView } from '#app/office/post/mail-views'
import { MailsTable } from '#app/office/post/mails-table'
import { sendMailAgain } from '#app/office/post/send-mail-again.server'
import { formatOrderNumber, parseOrderNumber } from '#app/orders/order-number'
import { now } from '#app/platform/clock'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { Notice } from '#app/ui/notice'
import { ViewLinks } from '#app/ui/view-links'

export const meta = () => [{ title: 'Mails · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'events:read')
  const asked = new URL(request.url).searchParams
  const view = parseMailView(asked.get('view'))
  const before = z.uuid().safeParse(asked.get('before')).data ?? null
  const listed = await listMails(actor, view, before)
  invariantResponse(listed, 403)
  return { view, ...listed, maySend: may(actor, 'mails:send'), formId: randomUUID() }
}

const Again = z.object({ mailId: z.uuid(), formId: z.uuid() })

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'mails:send')
  const submission = await readForm(request, Again)
  invariantResponse(submission.status === 'success', 400)
  const outcome = await sendMailAgain(actor, submission.value, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  if (outcome === 'unknown') return data({ problem: 'This mail is no longer kept.' }, 404)
  throw redirect(wayBack(new URL(request.url)), 303)
}

/** To the order from which it was asked, or to the same list, which says that it goes. */
function wayBack({ pathname, searchParams }: URL): string {
  const number = parseOrderNumber(searchParams.get('from') ?? '')
  if (number) return `/admin/orders/${formatOrderNumber(number)}`
  searchParams.set('sent', 'again')
  return `${pathname}?${searchParams.toString()}`
}

export default function Mails() {
  const { view, mails, next, maySend, formId } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  const [asked] = useSearchParams()
  const views = Object.entries(MAIL_VIEWS).map(([key, label]) => ({
    key,
    label,
    to: `/admin/mails?view=${key}`,
  }))
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Mails</h1>
      {problem ? <Notice kind="error" title={problem} /> : null}
      {asked.has('sent') && !problem ? (
        <Notice kind="success" title="It goes to the mail server now.">
          <p>Load the page again in a moment to see whether it was taken.</p>
        </Notice>
      ) : null}
      <ViewLinks label="States" views={views} current={view} />
      <MailsTable {...{ mails, maySend, formId }} />
      {next ? (
        <Link
          to={`?${new URLSearchParams({ view, before: next }).toString()}`}
          className="inline-flex min-h-target items-center self-start link"
        >
          Older mails
        </Link>
      ) : null}
    </div>
  )
}
