import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { doStaffAction, STAFF_PROBLEMS } from '#app/staff/answer-staff-action.server'
import { InvitationList } from '#app/staff/invitations/invitation-list'
import { InviteStaffForm } from '#app/staff/invitations/invite-staff-form'
import { listInvitations } from '#app/staff/invitations/list-invitations.server'
import { listStaff } from '#app/staff/list-staff.server'
import { requireStaff } from '#app/staff/require-staff.server'
import { StaffAction } from '#app/staff/staff-action'
import { StaffList } from '#app/staff/staff-list'
import { Notice } from '#app/ui/notice'
import { useHeld } from '#app/ui/use-held'

export const meta = () => [{ title: 'Staff accounts' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'staff:manage')
  const [staff, invitations] = await Promise.all([
    listStaff(actor, now()),
    listInvitations(actor, now()),
  ])
  invariantResponse(staff && invitations, 403)
  return { ownId: actor.id, invitations, ...staff }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'staff:manage')
  const submission = await readForm(request, StaffAction)
  const isInvitation = submission.payload['intent'] === 'invite'
  if (submission.status !== 'success') {
    invariantResponse(isInvitation, 400)
    return data({ problem: null, invite: submission.reply() }, 400)
  }
  const outcome = await doStaffAction(actor, submission.value, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  const problem = STAFF_PROBLEMS[outcome]
  if (!problem) throw redirect('/admin/staff', 303)
  const { words, status, field } = problem
  if (!isInvitation || !field) return data({ problem: words, invite: null }, status)
  return data(
    { problem: null, invite: submission.reply({ fieldErrors: { [field]: [words] } }) },
    status,
  )
}

export default function StaffAccounts() {
  const { ownId, people, studios, invitations } = useLoaderData<typeof loader>()
  const { problem, invite } = useActionData<typeof action>() ?? {}
  // Whoever was invited last empties the form; what a colleague did meanwhile does not, while it was just refused.
  const latest = useHeld(invitations.find(({ isReset }) => !isReset)?.id ?? '', Boolean(invite))
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-2xl">Staff accounts</h1>
      {problem ? <Notice kind="error" title={problem} /> : null}
      <InviteStaffForm key={latest} studios={studios} lastResult={invite ?? null} />
      {invitations.length > 0 ? <InvitationList invitations={invitations} /> : null}
      <StaffList {...{ people, studios, ownId }} />
    </div>
  )
}
