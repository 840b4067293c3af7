import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { formatOrderNumber } from '#app/orders/order-number'
import { Moment } from '#app/ui/moment'
import type { Today } from './today.server'

interface Waiting {
  count: number
  items: readonly { id: string; text: string; to?: string; mayDismiss?: boolean }[]
}

/** What waits, most pressing first; what is not the person's to see is left out. */
export function TodayPage({ today }: { today: Today }) {
  const {
    toSend,
    toPrepare,
    asked,
    arrived,
    payments,
    low,
    expiring,
    notices,
    consultations,
    reviews,
    mails,
    events,
  } = today
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl">Today</h1>
      <div className="grid items-start gap-x-10 gap-y-6 md:grid-cols-2">
        <Part title="Orders to send" all="/admin/orders?view=to-send" {...ofOrders(toSend)} />
        <Part
          title="Pickups to prepare"
          all="/admin/orders?view=to-prepare"
          {...ofOrders(toPrepare)}
        />
        <Part title="Returns to come" all="/admin/returns" {...ofReturns(asked)} />
        <Part title="Returns to settle" all="/admin/returns?view=arrived" {...ofReturns(arrived)} />
        <Part title="Payments to look at" of={payments} />
        <Part title="Low stock" all="/admin/stock?view=low" of={low} />
        <Part title="Lots that expire soon" all="/admin/stock?view=expiring" of={expiring} />
        <Part title="Notices" of={notices} />
        <Part title="Consultation requests" all="/admin/consultations" of={consultations} />
        <Part
          title="Reviews to moderate"
          all="/admin/reviews"
          of={reviews}
          since={reviews?.oldest ?? null}
        />
        <Part title="Mails not taken" all="/admin/mails?view=failed" of={mails} />
        <Part title="Stripe events not taken in" all="/admin/events?view=failed" of={events} />
      </div>
    </div>
  )
}

function ofOrders(orders: Today['toSend']): { of: Waiting | null } {
  if (!orders) return { of: null }
  const items = orders.orders.map(({ id, number, fullName, waiting }) => ({
    id,
    text: `${formatOrderNumber(number)}: ${waiting} ${waiting === 1 ? 'unit' : 'units'} for ${fullName}`,
    to: `/admin/orders/${formatOrderNumber(number)}`,
  }))
  return { of: { count: orders.count, items } }
}

function ofReturns(returns: Today['asked']): { of: Waiting | null } {
  if (!returns) return { of: null }
  const items = returns.returns.map(({ id, number, fullName, units }) => ({
    id,
    text: `${formatOrderNumber(number)}: ${units} ${units === 1 ? 'unit' : 'units'} from ${fullName}`,
    to: `/admin/returns/${id}`,
  }))
  return { of: { count: returns.count, items } }
}

type PartProps = {
  title: string
  of: Waiting | null
  all?: string
  /** When the first of them began to wait. */
  since?: Date | null
}

function Part({ title, of: waiting, all, since = null }: PartProps) {
  if (!waiting) return null
  const { count, items } = waiting
  return (
    <section aria-label={title} className="border-t border-line-strong pt-2">
      <h2 className="flex items-baseline justify-between gap-4 font-text text-base font-semibold">
        {all && count > 0 ? (
          <Link to={all} className="link-quiet">
            {title}
          </Link>
        ) : (
          title
        )}
        <span className="tabular-nums">{count.toLocaleString('en-US')}</span>
      </h2>
      {count === 0 ? <p className="text-sm text-ink-soft">Nothing waits.</p> : null}
      {since ? (
        <p className="text-sm text-ink-soft">
          The first since <Moment at={since} />
        </p>
      ) : null}
      <ul className="divide-y divide-line text-sm">
        {items.map(({ id, text, to, mayDismiss }) => (
          <li key={id} className="flex items-start justify-between gap-4 py-1.5">
            {to ? <ItemLink to={to}>{text}</ItemLink> : <span>{text}</span>}
            {mayDismiss ? <DismissForm id={id} text={text} /> : null}
          </li>
        ))}
      </ul>
      {count > items.length ? (
        <p className="py-1 text-sm text-ink-soft">
          {all ? (
            <Link to={all} className="link">
              All {count.toLocaleString('en-US')}
            </Link>
          ) : (
            `and ${(count - items.length).toLocaleString('en-US')} more`
          )}
        </p>
      ) : null}
    </section>
  )
}

function ItemLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="link-quiet text-moss">
      {children}
    </Link>
  )
}

function DismissForm({ id, text }: { id: string; text: string }) {
  return (
    <Form method="post" className="shrink-0">
      <button
        name="noticeId"
        value={id}
        className="min-h-target link"
        aria-label={`Dismiss: ${text}`}
      >
        Dismiss
      </button>
    </Form>
  )
}
