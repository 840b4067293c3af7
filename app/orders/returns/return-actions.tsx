import { Form } from '@remix-run/react'
import { may, type Actor } from '#app/staff/permissions'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { controlClasses } from '#app/ui/field'
import type { DeskReturn } from './read-return.server'
import { ReceiveReturnForm } from './receive-return-form'
import { RefundReturnForm } from './refund-return-form'
import type { TypedReturnAction } from './return-action'

export interface RefusedReturnAction {
  intent: string
  problem: string
  typed: TypedReturnAction
}

type ReturnActionsProps = {
  of: DeskReturn
  actor: Actor
  refused: RefusedReturnAction | undefined
}

/** What this person can do with this return now. */
export function ReturnActions({ of: asked, actor, refused }: ReturnActionsProps) {
  const waits = asked.status === 'requested' || asked.status === 'approved'
  const typed = refused?.typed
  const decides = may(actor, 'orders:refund')
  return (
    <section aria-label="Actions" className="flex flex-col gap-4">
      {asked.status === 'requested' && decides ? (
        <Form method="post" className="flex flex-col gap-2">
          <p className="text-sm text-ink-soft">The shopper is mailed where to send it.</p>
          <Button name="intent" value="approve" size="sm">
            Approve
          </Button>
        </Form>
      ) : null}
      {waits && may(actor, 'orders:fulfil') ? (
        <Disclosure
          summary="Receive and inspect"
          open={asked.status === 'approved' || refused?.intent === 'receive'}
        >
          <ReceiveReturnForm
            of={asked}
            typed={typed?.found ?? []}
            isNext={asked.status === 'approved' || !decides}
          />
        </Disclosure>
      ) : null}
      {waits && decides ? (
        <Disclosure summary="Decline" open={refused?.intent === 'decline'}>
          <DeclineReturnForm
            reason={typed?.reason ?? ''}
            problem={refused?.intent === 'decline' ? refused.problem : null}
          />
        </Disclosure>
      ) : null}
      {asked.status === 'received' && decides ? (
        <RefundReturnForm of={asked} typed={typed ?? { decided: [], withDelivery: undefined }} />
      ) : null}
      {asked.status === 'received' && !decides ? (
        <p className="text-sm">It waits for somebody who may refund.</p>
      ) : null}
    </section>
  )
}

function DeclineReturnForm({ reason, problem }: { reason: string; problem: string | null }) {
  return (
    <Form method="post" className="flex flex-col gap-3 text-sm">
      <label className="flex flex-col gap-1.5 font-medium">
        Reason, as the shopper reads it
        <textarea
          name="reason"
          rows={3}
          maxLength={500}
          required
          defaultValue={reason}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'decline-problem' : undefined}
          className={controlClasses}
        />
      </label>
      {problem ? (
        <p id="decline-problem" className="font-medium text-error">
          {problem}
        </p>
      ) : null}
      <Button name="intent" value="decline" look="danger" size="sm">
        Decline the return
      </Button>
    </Form>
  )
}
