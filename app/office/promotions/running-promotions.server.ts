import { db } from '#app/platform/database.server'

const MOST_RUNNING = 30

/** Up to 30 promotions that run now and can be used, other than one, in the order in which they would count. */
export function readRunning(but: string, now: Date) {
  return db.promotion.findMany({
    where: {
      id: { not: but },
      active: true,
      AND: [
        { OR: [{ automatic: true }, { codes: { some: {} } }] },
        { OR: [{ startsAt: null }, { startsAt: { lte: now } }] },
        { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      ],
    },
    orderBy: [{ automatic: 'desc' }, { priority: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_RUNNING,
    include: { codes: { orderBy: { code: 'asc' }, select: { code: true } } },
  })
}
