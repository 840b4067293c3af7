import { boundTo, may, type Actor } from '#app/staff/permissions'
import { db } from '#app/platform/database.server'
import { oldestOrders } from '#app/orders/desk/list-orders.server'
import { oldestReturns } from '#app/orders/returns/list-returns.server'
import { oldestReviews } from '#app/reviews/desk/list-reviews.server'
import { openNotices } from './notices/open-notices.server'
import { expiringLots, lowStock } from './shelf-news.server'
import { failedEvents, failedMails, paymentsToLookAt } from './trouble.server'
import type { WaitingList } from './waiting-lists'

const FEW = 5
const ALL = 500

/** All that waits of one kind, 500 at most with their number; null for what is not the person's to see. */
export function readWaiting(actor: Actor, list: WaitingList, now: Date) {
  if (list === 'notices') return openNotices(actor, ALL)
  return may(actor, 'events:read') && may(actor, 'orders:read') ? paymentsToLookAt(ALL, now) : null
}

/**
 * What waits for somebody today, as far as the person may see it: of each kind how much, and the first few.
 * Null for what is not theirs to see.
 */
export async function readToday(actor: Actor, now: Date) {
  const seesOrders = may(actor, 'orders:read')
  const seesStock = may(actor, 'stock:read')
  const seesEvents = may(actor, 'events:read')
  const [
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
  ] = await Promise.all([
    seesOrders ? oldestOrders(actor, 'to-send', FEW) : null,
    seesOrders ? oldestOrders(actor, 'to-prepare', FEW) : null,
    seesOrders ? oldestReturns(actor, 'waiting', FEW) : null,
    seesOrders ? oldestReturns(actor, 'arrived', FEW) : null,
    seesEvents && seesOrders ? paymentsToLookAt(FEW, now) : null,
    seesStock ? lowStock(boundTo(actor), FEW, now) : null,
    seesStock ? expiringLots(boundTo(actor), FEW, now) : null,
    openNotices(actor, FEW),
    may(actor, 'consultations:read') ? openConsultations(boundTo(actor)) : null,
    may(actor, 'reviews:read') ? waitingReviews() : null,
    seesEvents ? failedMails(FEW) : null,
    seesEvents ? failedEvents(FEW) : null,
  ])
  return {
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
  }
}

export type Today = Awaited<ReturnType<typeof readToday>>

async function waitingReviews() {
  const { count, reviews } = await oldestReviews(FEW)
  return {
    count,
    oldest: reviews[0]?.changedAt ?? null,
    items: reviews.map(({ id, stars, product }) => ({
      id,
      text: `${product.name}: ${stars === 1 ? '1 star' : `${stars} stars`}`,
      to: `/admin/reviews/${id}`,
    })),
  }
}

/** Without names: who asked stands in the studio's mail. */
async function openConsultations(studio: string | null) {
  const where = { status: 'requested' as const, ...(studio ? { locationId: studio } : {}) }
  const [count, items] = await Promise.all([
    db.consultation.count({ where }),
    db.consultation.findMany({
      where,
      orderBy: { createdAt: 'asc' },
      take: FEW,
      select: {
        id: true,
        reference: true,
        route: true,
        treatment: { select: { name: true } },
        location: { select: { name: true } },
      },
    }),
  ])
  return {
    count,
    items: items.map(({ id, reference, route, treatment, location }) => ({
      id,
      text: `${reference}: ${treatment.name}, ${location.name}, for a ${route === 'studio' ? 'studio call' : 'clinician'}`,
      to: `/admin/consultations/${reference}`,
    })),
  }
}
