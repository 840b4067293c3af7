import { db, type Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { formatOrderNumber } from '#app/orders/order-number'
import type { MailView } from './mail-views'

const PAGE = 50

/**
 * A page of 50 mails that the shop wrote, the latest first; `before` is the id that the page before ended
 * with. Subjects only: to whom a mail went stands with its order. Two queries at most. Undefined for who may not see
 * them.
 */
export async function listMails(actor: Actor, view: MailView, before: string | null) {
  if (!may(actor, 'events:read')) return undefined
  const found = await db.mail.findMany({
    where: { ...(view === 'all' ? {} : { status: view }), ...(await olderThan(before)) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
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

/** Older than a mail, which may have left the view since; all of them where it is gone. */
async function olderThan(id: string | null): Promise<Prisma.MailWhereInput> {
  const last = id && (await db.mail.findUnique({ where: { id }, select: { createdAt: true } }))
  if (!last) return {}
  const { createdAt } = last
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }
}

export type ListedMail = NonNullable<Awaited<ReturnType<typeof listMails>>>['mails'][number]
