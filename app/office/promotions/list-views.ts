import type { Prisma } from '#app/platform/database.server'

type Where = (now: Date) => Prisma.PromotionWhereInput

const notOver: Where = (now) => ({ OR: [{ endsAt: null }, { endsAt: { gt: now } }] })

/** The tabs of the list. What is used up stands among those that are over, once its limit is reached. */
export const LIST_VIEWS = {
  all: { label: 'All', where: () => ({}) },
  running: {
    label: 'Running',
    where: (now) => ({
      AND: [notOver(now), { OR: [{ startsAt: null }, { startsAt: { lte: now } }] }],
      active: true,
    }),
  },
  planned: { label: 'Planned', where: (now) => ({ startsAt: { gt: now }, active: true }) },
  paused: { label: 'Paused', where: (now) => ({ AND: [notOver(now)], active: false }) },
  ended: { label: 'Ended', where: (now) => ({ endsAt: { lte: now } }) },
} as const satisfies Record<string, { label: string; where: Where }>

export type ListView = keyof typeof LIST_VIEWS

export function parseListView(asked: string | null): ListView {
  return asked !== null && Object.hasOwn(LIST_VIEWS, asked) ? (asked as ListView) : 'all'
}
