import { Link } from '@remix-run/react'
import { formatOrderNumber } from '#app/orders/order-number'
import { WAITING_LISTS, type WaitingList } from './waiting-lists'
import type { Today } from './today.server'
import { Part, type Waiting } from './today-part'

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
        <Part title="Payments to look at" all="/admin/today?all=payments" of={payments} />
        <Part title="Low stock" all="/admin/stock?view=low" of={low} />
        <Part title="Lots that expire soon" all="/admin/stock?view=expiring" of={expiring} />
        <Part title="Notices" all="/admin/today?all=notices" of={notices} />
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

/** All that waits of one kind. */
export function AllWaiting({ list, of: waiting }: { list: WaitingList; of: Waiting | null }) {
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl">{WAITING_LISTS[list]}</h1>
      <Link to="/admin/today" className="inline-flex min-h-target items-center self-start link">
        All that waits today
      </Link>
      <Part title="Waiting" of={waiting} />
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
