import { db } from '#app/platform/database.server'
import { formatOrderNumber } from '#app/orders/order-number'
import type { MailView } from './mail-views'

const PAGE = 50

/**
 * A page of 50 mails that the shop wrote, the latest first; `before` is the id that the page before ended
 * with. Subjects only: to whom a mail went stands with its order.
 */
export async function listMails(view: MailView, before: string | null) {
  const found = await db.mail.findMany({
    where: view === 'all' ? {} : { status: view },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(before ? { cursor: { id: before }, skip: 1 } : {}),
    take: PAGE + 1,
    select: {
      id: true,
      subject: true,
      status: true,
      attempts: true,
      createdAt: true,
      sentAt: true,
      order: { select: { number: true } },
    },
  })
  const mails = found.slice(0, PAGE).map(({ order, ...mail }) => ({
    ...mail,
    order: order ? formatOrderNumber(order.number) : null,
  }))
  return { mails, next: found.length > PAGE ? (mails.at(-1)?.id ?? null) : null }
}

export type ListedMail = Awaited<ReturnType<typeof listMails>>['mails'][number]
