import { db } from '#app/platform/database.server'
import { formatMoney } from '#app/money/format-money'
import { refundsInTrouble } from '#app/orders/desk/failed-refund'
import { formatOrderNumber } from '#app/orders/order-number'

const order = { select: { number: true } } as const

/**
 * Payments that somebody has to look at: open disputes, refunds that failed or never reached Stripe, amounts that
 * were not the order's.
 */
export async function paymentsToLookAt(few: number, now: Date) {
  const open = { closedAt: null }
  const failed = refundsInTrouble(now)
  const wrong = { status: 'mismatched' as const }
  const newest = { orderBy: { createdAt: 'desc' }, take: few } as const
  const [counts, disputes, refunds, payments] = await Promise.all([
    Promise.all([
      db.dispute.count({ where: open }),
      db.refund.count({ where: failed }),
      db.payment.count({ where: wrong }),
    ]),
    db.dispute.findMany({
      where: open,
      orderBy: { openedAt: 'asc' },
      take: few,
      include: { payment: { select: { order } } },
    }),
    db.refund.findMany({ where: failed, ...newest, include: { order } }),
    db.payment.findMany({ where: wrong, ...newest, include: { order } }),
  ])
  const items = [
    ...disputes.map(({ id, amountCents, status, payment }) =>
      item(
        id,
        payment.order,
        `dispute over ${formatMoney(amountCents)}, ${status.replaceAll('_', ' ')}`,
      ),
    ),
    ...refunds.map(({ id, amountCents, status, order }) => {
      const what = status === 'failed' ? 'failed' : 'has not reached Stripe'
      const row = item(id, order, `refund of ${formatMoney(amountCents)} ${what}`)
      return { ...row, to: `${row.to}#refund-${id}` }
    }),
    ...payments.map(({ id, order }) => item(id, order, 'paid another amount than asked')),
  ]
  return { count: counts.reduce((sum, each) => sum + each, 0), items: items.slice(0, few) }
}

function item(id: string, { number }: { number: number }, what: string) {
  const name = formatOrderNumber(number)
  return { id, text: `${name}: ${what}`, to: `/admin/orders/${name}` }
}

/** Mails that the mail server did not take yet. Subjects only: addresses stay with the orders. */
export async function failedMails(few: number) {
  const where = { status: 'failed' as const }
  const [count, mails] = await Promise.all([
    db.mail.count({ where }),
    db.mail.findMany({
      where,
      orderBy: { createdAt: 'desc' },
      take: few,
      select: { id: true, subject: true, attempts: true },
    }),
  ])
  const items = mails.map(({ id, subject, attempts }) => ({
    id,
    text: `${subject} (${triedWords(attempts)})`,
    to: '/admin/mails?view=failed',
  }))
  return { count, items }
}

/** What Stripe told and the shop could not take in. */
export async function failedEvents(few: number) {
  const where = { status: 'failed' as const }
  const [count, events] = await Promise.all([
    db.stripeEvent.count({ where }),
    db.stripeEvent.findMany({
      where,
      orderBy: { receivedAt: 'desc' },
      take: few,
      select: { id: true, type: true, attempts: true },
    }),
  ])
  const items = events.map(({ id, type, attempts }) => ({
    id,
    text: `${type}, ${id} (${triedWords(attempts)})`,
    to: '/admin/events?view=failed',
  }))
  return { count, items }
}

const triedWords = (attempts: number) => `tried ${attempts === 1 ? 'once' : `${attempts} times`}`
