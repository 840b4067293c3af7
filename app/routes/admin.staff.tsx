import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { listStaff } from '#app/staff/list-staff.server'
import { changeRole, endSessions, setDisabled } from '#app/staff/manage-staff.server'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { StaffAction } from '#app/staff/staff-action'
import { StaffList } from '#app/staff/staff-list'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Staff accounts' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { id: ownId } = await requireStaff(request, 'staff:manage')
  return { ownId, ...(await listStaff(now())) }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'staff:manage')
  const submission = await readForm(request, StaffAction)
  invariantResponse(submission.status === 'success', 400)
  const outcome = await doStaffAction(actor, submission.value)
  invariantResponse(outcome !== 'not-allowed', 403)
  if (outcome === 'no-studio')
    return data({ problem: 'Choose the studio to which the clinic role is bound.' }, 400)
  if (outcome === 'own-account')
    return data({ problem: 'Another owner has to change your own account.' }, 409)
  throw redirect('/admin/staff', 303)
}

function doStaffAction(actor: Actor, asked: StaffAction) {
  const { staffId } = asked
  switch (asked.intent) {
    case 'role':
      return changeRole(actor, { ...asked, locationId: asked.locationId ?? null }, now())
    case 'end-sessions':
      return endSessions(actor, staffId, now())
    case 'disable':
    case 'enable':
      return setDisabled(actor, { staffId, disabled: asked.intent === 'disable' }, now())
  }
}

export default function StaffAccounts() {
  const { ownId, people, studios } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Staff accounts</h1>
      {problem ? <Notice kind="error" title={problem} /> : null}
      <StaffList {...{ people, studios, ownId }} />
    </div>
  )
}
