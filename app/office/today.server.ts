import { boundTo, may, type Actor } from '#app/staff/permissions'
import { db } from '#app/platform/database.server'
import { oldestOrders } from '#app/orders/desk/list-orders.server'
import { expiringLots, lowStock } from './shelf-news.server'
import { failedEvents, failedMails, paymentsToLookAt } from './trouble.server'

const FEW = 5

/**
 * What waits for somebody today, as far as the person may see it: of each kind how much, and the first few.
 * Null for what is not theirs to see.
 */
export async function readToday(actor: Actor, now: Date) {
  const seesOrders = may(actor, 'orders:read')
  const seesStock = may(actor, 'stock:read')
  const seesEvents = may(actor, 'events:read')
  const [toSend, toPrepare, payments, low, expiring, notices, consultations, mails, events] =
    await Promise.all([
      seesOrders ? oldestOrders(actor, 'to-send', FEW) : null,
      seesOrders ? oldestOrders(actor, 'to-prepare', FEW) : null,
      seesEvents && seesOrders ? paymentsToLookAt(FEW) : null,
      seesStock ? lowStock(boundTo(actor), FEW, now) : null,
      seesStock ? expiringLots(boundTo(actor), FEW, now) : null,
      may(actor, 'catalog:read') ? openNotices() : null,
      may(actor, 'consultations:read') ? openConsultations(boundTo(actor)) : null,
      seesEvents ? failedMails(FEW) : null,
      seesEvents ? failedEvents(FEW) : null,
    ])
  return { toSend, toPrepare, payments, low, expiring, notices, consultations, mails, events }
}

export type Today = Awaited<ReturnType<typeof readToday>>

async function openNotices() {
  const where = { resolvedAt: null }
  const [count, items] = await Promise.all([
    db.staffNotice.count({ where }),
    db.staffNotice.findMany({
      where,
      orderBy: { createdAt: 'asc' },
      take: FEW,
      select: { id: true, message: true },
    }),
  ])
  return { count, items: items.map(({ id, message }) => ({ id, text: message })) }
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
