import type { AuditAction, RecordKind } from '#app/staff/audit'
import { formatOrderNumber } from '#app/orders/order-number'
import type { Prisma } from '#app/platform/prisma/client'
import type { StaffRole } from '#app/staff/role'
import { seedId } from '#prisma/seed/seed-id'
import { people } from './write-staff'

interface Told {
  at: Date
  by: StaffRole
  action: AuditAction
  kind: RecordKind
  id: string
  name: string
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

interface Step {
  action: AuditAction
  by: StaffRole
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

/** What staff did to an order, by what its timeline calls it. */
const STEPS: Readonly<Record<string, Step>> = {
  part_shipped: { action: 'order.shipped', by: 'fulfilment', after: { status: 'paid' } },
  shipped: {
    action: 'order.shipped',
    by: 'fulfilment',
    before: { status: 'paid' },
    after: { status: 'shipped' },
  },
  ready_for_pickup: {
    action: 'order.ready',
    by: 'fulfilment',
    before: { status: 'paid' },
    after: { status: 'ready_for_pickup' },
  },
  delivered: {
    action: 'order.delivered',
    by: 'fulfilment',
    before: { status: 'shipped' },
    after: { status: 'delivered' },
  },
  return_approved: {
    action: 'order.return_approved',
    by: 'support',
    before: { return: 'requested' },
    after: { return: 'approved' },
  },
  return_received: {
    action: 'order.return_received',
    by: 'fulfilment',
    before: { return: 'approved' },
    after: { return: 'received' },
  },
  return_declined: {
    action: 'order.return_declined',
    by: 'support',
    before: { return: 'requested' },
    after: { return: 'declined' },
  },
}

const PICKED_UP: Step = {
  action: 'order.picked_up',
  by: 'fulfilment',
  before: { status: 'ready_for_pickup' },
  after: { status: 'delivered' },
}

/** The trail of what the demo shop's staff did: its orders, reviews, bundles, treatments and studios, oldest first. */
export async function writeTrail(tx: Prisma.TransactionClient): Promise<void> {
  const told = [...(await ofOrders(tx)), ...(await ofReviews(tx)), ...(await ofVersions(tx))]
  const names = new Map(people.map(({ role, name }) => [role, name]))
  await tx.auditEntry.createMany({
    data: told
      .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1))
      .map(({ by, kind, id, name, ...row }) => ({
        ...row,
        actorId: seedId('staff', by),
        actorName: names.get(by) ?? by,
        recordKind: kind,
        recordId: id,
        recordName: name,
      })),
  })
}

async function ofOrders(tx: Prisma.TransactionClient): Promise<Told[]> {
  const events = await tx.orderEvent.findMany({
    where: { actor: 'staff' },
    select: {
      ...{ at: true, kind: true, detail: true },
      order: { select: { id: true, number: true, deliveryMethod: true } },
    },
  })
  return events.flatMap(({ at, kind, detail, order: { id, number, deliveryMethod } }): Told[] => {
    const step =
      kind === 'refund_requested'
        ? refundOf(detail)
        : kind === 'delivered' && deliveryMethod === 'pickup'
          ? PICKED_UP
          : STEPS[kind]
    return step ? [{ at, kind: 'order', id, name: formatOrderNumber(number), ...step }] : []
  })
}

function refundOf(detail: Prisma.JsonValue): Step {
  const { amountCents = null } = detail as { amountCents?: number }
  return { action: 'order.refunded', by: 'support', after: { amountCents } }
}

async function ofReviews(tx: Prisma.TransactionClient): Promise<Told[]> {
  const decided = await tx.review.findMany({
    where: { decidedAt: { not: null }, status: { in: ['published', 'refused'] } },
    select: {
      ...{ id: true, status: true, stars: true, decidedAt: true },
      product: { select: { name: true } },
    },
  })
  return decided.flatMap(({ id, status, stars, decidedAt, product: { name } }): Told[] =>
    decidedAt
      ? [
          {
            ...{ at: decidedAt, by: 'support', kind: 'review', id, name },
            action: status === 'published' ? 'review.published' : 'review.refused',
            before: { status: 'waiting' },
            after: { status, stars },
          },
        ]
      : [],
  )
}

async function ofVersions(tx: Prisma.TransactionClient): Promise<Told[]> {
  const versions = await tx.recordVersion.findMany({
    select: {
      ...{ kind: true, recordId: true, number: true, status: true, value: true },
      ...{ authorId: true, savedAt: true, publishAt: true },
    },
  })
  return versions.map(({ kind, recordId, number, status, value, authorId, savedAt, publishAt }) => {
    const action =
      status === 'draft'
        ? 'content.saved'
        : status === 'scheduled'
          ? 'content.scheduled'
          : 'content.published'
    return {
      at: savedAt,
      by: people.find(({ role }) => seedId('staff', role) === authorId)?.role ?? 'owner',
      ...{ action, kind, id: recordId },
      name: (value as { name: string }).name,
      after: { version: number, ...(publishAt ? { publishAt: publishAt.toISOString() } : {}) },
    }
  })
}
