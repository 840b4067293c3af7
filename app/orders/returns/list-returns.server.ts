import { db, type Prisma } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { RETURN_VIEWS, type ReturnView } from './return-words'

const PAGE = 50

/** Where a page ended: the moment of its last return, ISO 8601, and its id. */
export function parseReturnMark(mark: string | null): { at: Date; id: string } | null {
  const [, at, id] = /^([\dT:.Z-]{24})~([0-9a-f-]{36})$/.exec(mark ?? '') ?? []
  const moment = new Date(at ?? '')
  return id && !Number.isNaN(moment.getTime()) ? { at: moment, id } : null
}

/**
 * A page of 50 returns of those that the person may see: what waits or has arrived the oldest first, what is settled
 * the latest first. `next` is the mark of the next page, null on the last one. Undefined for who may not see orders.
 */
export async function listReturns(
  actor: Actor,
  view: ReturnView,
  after: ReturnType<typeof parseReturnMark>,
) {
  if (!may(actor, 'orders:read')) return undefined
  const latestFirst = view === 'settled'
  const beyond = latestFirst ? ('lt' as const) : ('gt' as const)
  const order = latestFirst ? ('desc' as const) : ('asc' as const)
  const found = await db.returnRequest.findMany({
    where: {
      ...waitsIn(actor, view),
      ...(after
        ? {
            OR: [
              { createdAt: { [beyond]: after.at } },
              { createdAt: after.at, id: { [beyond]: after.id } },
            ],
          }
        : {}),
    },
    orderBy: [{ createdAt: order }, { id: order }],
    take: PAGE + 1,
    select,
  })
  const returns = found.slice(0, PAGE).map(row)
  const last = returns.at(-1)
  return {
    returns,
    next: last && found.length > PAGE ? `${last.createdAt.toISOString()}~${last.id}` : null,
  }
}

/** How many returns wait in a view, and the first few, the oldest first. */
export async function oldestReturns(actor: Actor, view: ReturnView, few: number) {
  const where = waitsIn(actor, view)
  const [count, returns] = await Promise.all([
    db.returnRequest.count({ where }),
    db.returnRequest.findMany({
      where,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: few,
      select,
    }),
  ])
  return { count, returns: returns.map(row) }
}

export type ListedReturn = ReturnType<typeof row>

const select = {
  id: true,
  status: true,
  reason: true,
  createdAt: true,
  order: { select: { number: true, fullName: true } },
  lines: { select: { quantity: true } },
} as const

function row({ lines, order, ...rest }: Prisma.ReturnRequestGetPayload<{ select: typeof select }>) {
  return { ...rest, ...order, units: lines.reduce((sum, { quantity }) => sum + quantity, 0) }
}

function waitsIn(actor: Actor, view: ReturnView): Prisma.ReturnRequestWhereInput {
  const studio = boundTo(actor)
  return {
    status: { in: [...RETURN_VIEWS[view].statuses] },
    ...(studio ? { order: { pickupLocationId: studio } } : {}),
  }
}
