import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { DAYS_OPEN } from '#app/orders/order-status'
import { KEPT_DAYS } from '#app/platform/kept-days'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { formatCustomerNumber } from '#app/customers/customer-number'
import type { ErasurePlan } from './erasure-plan.server'

type ErasurePageProps = {
  number: number
  plan: ErasurePlan
  seen: string
  /** Why nothing was erased, and what was typed. */
  refused: { problem: string; field: boolean; typed: string } | undefined
}

/** Exactly what goes, what stays and why, and the field in which it is confirmed. */
export function ErasurePage({ number, plan, seen, refused }: ErasurePageProps) {
  const name = formatCustomerNumber(number)
  return (
    <div className="flex max-w-prose flex-col gap-6">
      <header className="flex flex-col gap-2">
        <h1 className="text-2xl">Erase {name}</h1>
        <p className="text-sm text-ink-soft">
          For somebody who asked to be forgotten, from the address itself. It cannot be undone, and
          nobody is mailed about it.{' '}
          <Link to={`/admin/customers/${name}`} className="link">
            Back to the customer
          </Link>
        </p>
      </header>
      {refused && !refused.field ? <Notice kind="error" title={refused.problem} /> : null}
      <List title="Goes at once" items={goingNow(plan)} />
      <List title="Goes later, by itself" items={goingLater(plan)} />
      <List title="Stays" items={STAYS} />
      <p className="text-sm">
        Afterwards nobody can be warned if something they bought is recalled, and a return that
        comes late cannot be matched to them.
      </p>
      <ConfirmForm {...{ name, seen, refused }} />
    </div>
  )
}

function ConfirmForm({
  name,
  seen,
  refused,
}: { name: string } & Pick<ErasurePageProps, 'seen' | 'refused'>) {
  const problem = refused?.field ? refused.problem : null
  return (
    <Form
      method="post"
      className="flex flex-col items-start gap-3 border-t border-line-strong pt-4"
    >
      <input type="hidden" name="seen" value={seen} />
      <label htmlFor="typed" className="text-sm font-medium">
        Type {name} to confirm
      </label>
      <input
        id="typed"
        name="typed"
        required
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        defaultValue={refused?.typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'typed-error' : undefined}
        className={`${controlClasses} max-w-60`}
      />
      {problem ? (
        <p id="typed-error" className="text-sm font-medium text-error">
          {problem}
        </p>
      ) : null}
      <Button look="danger">Erase for good</Button>
    </Form>
  )
}

function List({ title, items }: { title: string; items: readonly ReactNode[] }) {
  return (
    <section aria-label={title} className="text-sm">
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </section>
  )
}

function goingNow(plan: ErasurePlan): string[] {
  const { hasAccount, addresses, hasSkin, letters, consultations, notes, mails } = plan
  return [
    hasAccount
      ? `The account, with ${count(addresses, 'address', 'addresses')}, ${hasSkin ? 'the skin profile' : 'no skin profile'}, the bag, and every browser signed out`
      : 'No account: there is none',
    letters
      ? 'The address for letters; the consents stay as proof, without it'
      : 'No letters: they were never asked for',
    `${count(consultations, 'consultation request', 'consultation requests')} with answers, and what was done about them`,
    `${count(notes, 'note', 'notes')} of colleagues, and the words of reviews`,
    `${count(mails, 'kept mail', 'kept mails')}, and plans that were mailed`,
    plan.hasContact
      ? 'The name and phone number that a file of ours brought in, and its rows'
      : 'Rows of files of ours that name the address',
    'The place in lists of named customers of promotions',
  ]
}

function goingLater({ over, underWay }: ErasurePlan): string[] {
  if (over + underWay === 0) return ['Nothing: there are no orders']
  return [
    `Name, street, city, ZIP code, email, phone, notes, what was typed in returns, tracking numbers and mails of ${count(over + underWay, 'order', 'orders')}: ${underWay === 0 ? 'none is under way' : `${underWay} under way or not paid yet`}`,
    'Of a paid order when its time for returns is over; those that are past it go now',
    `Of one that was cancelled or never paid ${DAYS_OPEN} days after its end, since a late payment can still arrive`,
    'Not while a return, a refund or a dispute is open: all three need to know whose it is',
    `What Stripe told of the payments, which can name who paid: ${KEPT_DAYS.stripeEvent} days after it was told, or ${KEPT_DAYS.failedStripeEvent} where that needs a look`,
  ]
}

const STAYS = [
  'Of each order its number, days, products, amounts, the state it went to, payment and refunds: the books and the sales tax need them',
  'Stock movements and the lots that were sold, without a name',
  'In the audit trail that you erased this number, and when',
]

function count(of: number, one: string, many: string): string {
  return `${of.toLocaleString('en-US')} ${of === 1 ? one : many}`
}
