import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { doReturnAction, RETURN_PROBLEMS } from '#app/orders/returns/answer-return-action.server'
import { readReturn } from '#app/orders/returns/read-return.server'
import { ReturnAction, TypedReturnAction } from '#app/orders/returns/return-action'
import { ReturnActions } from '#app/orders/returns/return-actions'
import { AnnouncedLines, FoundUnits, ReturnHeading } from '#app/orders/returns/return-facts'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { readTrail } from '#app/staff/search-audit.server'
import { Notice } from '#app/ui/notice'
import { useHeld } from '#app/ui/use-held'

export const meta = () => [{ title: 'Return · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:read')
  const asked = await returnOf(actor, params['id'])
  const trail = await readTrail(actor, 'order', asked.order.id)
  return { actor, asked, trail }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'orders:read')
  const { id } = await returnOf(actor, params['id'])
  const submission = await readForm(request, ReturnAction)
  const intent = z.string().catch('').parse(submission.payload['intent'])
  const typed = TypedReturnAction.parse(submission.payload)
  const refuse = (problem: string, status: number) => data({ intent, problem, typed }, status)
  if (submission.status !== 'success') {
    const [message] = Object.values(submission.error ?? {}).flatMap((each) => each ?? [])
    return refuse(message ?? 'This could not be read.', 400)
  }
  const outcome = await doReturnAction(actor, id, submission.value, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  const problem = RETURN_PROBLEMS[outcome]
  if (problem) return refuse(problem, 409)
  throw redirect(`/admin/returns/${id}`, 303)
}

async function returnOf(actor: Actor, id: string | undefined) {
  const asked = await readReturn(actor, id ?? '')
  invariantResponse(asked, 404)
  return asked
}

export default function Return() {
  const { actor, asked, trail } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const stage = useHeld(asked.status, refused !== undefined)
  return (
    <div className="flex flex-col gap-6">
      <ReturnHeading of={asked} />
      {refused ? <Notice kind="error" title={refused.problem} /> : null}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <AnnouncedLines of={asked} />
          <FoundUnits of={asked} />
        </div>
        <ReturnActions key={stage} of={asked} {...{ actor, refused }} />
      </div>
      {trail ? <AuditTable caption="Audit trail" entries={trail} withRecord={false} /> : null}
    </div>
  )
}
