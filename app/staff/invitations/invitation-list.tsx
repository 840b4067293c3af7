import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { ROLE_NAMES } from '../role'
import type { ListedInvitation } from './list-invitations.server'

/** Links that were mailed and not used yet, each with what an owner can do about it. */
export function InvitationList({ invitations }: { invitations: readonly ListedInvitation[] }) {
  return (
    <section aria-labelledby="pending">
      <h2 id="pending" className="font-text text-base font-medium">
        Not used yet
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-[1_1_16rem] text-sm wrap-anywhere">
              <p className="text-base font-medium">{invitation.name}</p>
              <p className="text-ink-soft">
                {invitation.email} · {purposeOf(invitation)}
              </p>
              <p className={invitation.expired ? 'text-error' : 'text-ink-soft'}>
                {invitation.expired ? 'The link ended ' : 'The link holds until '}
                <Moment at={invitation.expiresAt} />
              </p>
            </div>
            <Form method="post" className="flex flex-wrap gap-2">
              <input type="hidden" name="invitationId" value={invitation.id} />
              <Button name="intent" value="resend" look="quiet" size="sm">
                <span>
                  Send again<span className="sr-only">, to {invitation.name}</span>
                </span>
              </Button>
              <Button name="intent" value="withdraw" look="danger" size="sm">
                Withdraw<span className="sr-only"> the link of {invitation.name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function purposeOf({ isReset, role, studio }: ListedInvitation): string {
  if (isReset) return 'a new password'
  return ROLE_NAMES[role] + (studio ? `, ${studio}` : '')
}
