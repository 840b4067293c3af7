import type { Session } from '#app/routine/session-clash'
import {
  exfoliantLimit,
  exfoliatesDaily,
  retinoidPace,
  type PlanItem,
} from '#app/routine/plan-item'
import type { SkinProfile } from '#app/routine/skin-profile'
import { isSelected, scrub } from '#app/routine/rules/selectors'

/** The days (0 to 6) on which an item is wanted, by sitting. */
export type Wanted = Record<Session, ReadonlySet<number>>

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const NONE: ReadonlySet<number> = new Set<number>()

/** When each item has its turn in a week (1 is the first); which of them get on is not asked here. */
export function placeWeek(
  items: readonly PlanItem[],
  week: number,
  profile: SkinProfile,
): Map<PlanItem, Wanted> {
  const placed = new Map<PlanItem, Wanted>()
  const retinoids = items.filter(({ role }) => role === 'retinoid')
  const exfoliants = items.filter(({ role }) => role === 'exfoliant')
  const budget = exfoliationBudget(exfoliants, week, profile)
  const taken = placeRetinoids(retinoids, week, budget, placed)
  placeExfoliants(exfoliants, { week, budget, taken, profile, placed })
  for (const item of items) {
    if (item.role === 'daily') placed.set(item, daily(item, week, profile))
    if (item.role === 'occasional') {
      const free = EVERY_DAY.filter((day) => !taken.has(day))
      placed.set(item, evenings(item, spread(item.start ?? 1, free.length > 0 ? free : EVERY_DAY)))
    }
  }
  return placed
}

/** Sittings a week that exfoliants may have together; none besides a drug that exfoliates every day. */
function exfoliationBudget(exfoliants: readonly PlanItem[], week: number, { skin }: SkinProfile) {
  if (exfoliants.some(exfoliatesDaily)) return 0
  return Math.max(0, ...exfoliants.map((each) => exfoliantLimit(each, week, skin)))
}

/** Evenings with a retinoid. One product a night: a second one has none. */
function placeRetinoids(
  retinoids: readonly PlanItem[],
  week: number,
  budget: number,
  placed: Map<PlanItem, Wanted>,
): Set<number> {
  const [first, ...others] = retinoids
  for (const other of others) placed.set(other, { morning: NONE, evening: NONE })
  if (!first) return new Set()
  const pace = retinoidPace(first, week)
  const exfoliation = first.fixed ? [] : spread(budget, EVERY_DAY)
  const free = EVERY_DAY.filter((day) => !exfoliation.includes(day))
  const wanted =
    pace === 'daily'
      ? spread(first.max ?? 7, free)
      : pace === 'every-other'
        ? EVERY_DAY.filter((day) => (day + week) % 2 === 0)
        : spread(pace, EVERY_DAY)
  const evening = new Set(wanted.slice(0, first.max ?? 7))
  placed.set(first, { morning: NONE, evening })
  return evening
}

function placeExfoliants(
  exfoliants: readonly PlanItem[],
  plan: {
    week: number
    budget: number
    taken: ReadonlySet<number>
    profile: SkinProfile
    placed: Map<PlanItem, Wanted>
  },
) {
  const { week, budget, taken, profile, placed } = plan
  const free = EVERY_DAY.filter((day) => !taken.has(day))
  const shared = spread(budget, free)
  const gentle = exfoliants.filter((each) => !exfoliatesDaily(each))
  for (const item of exfoliants) {
    if (exfoliatesDaily(item)) {
      placed.set(item, everyDay(item, taken))
      continue
    }
    const turn = gentle.indexOf(item)
    const own = shared.filter((_, index) => index % gentle.length === turn)
    const days = own.slice(0, exfoliantLimit(item, week, profile.skin))
    placed.set(item, evenings(item, days))
  }
}

/** Once a day as its Drug Facts say, in the morning where an evening has a retinoid. */
function everyDay(item: PlanItem, retinoidEvenings: ReadonlySet<number>): Wanted {
  const { useAm, usePm } = item.item
  const byDay = useAm && (retinoidEvenings.size > 0 || !usePm) && !isSelected(item.item, scrub)
  return byDay
    ? { morning: new Set(EVERY_DAY), evening: NONE }
    : { morning: NONE, evening: new Set(EVERY_DAY) }
}

/** On these days: in the evening, or in the morning where the label knows no evening. */
function evenings({ item }: PlanItem, days: readonly number[]): Wanted {
  const set = new Set(days)
  return item.usePm ? { morning: NONE, evening: set } : { morning: set, evening: NONE }
}

/** Once a day is in the evening where the label allows; a wash that exfoliates starts there. */
function daily({ item, start, max, fixed, step }: PlanItem, week: number, profile: SkinProfile) {
  const all = new Set(EVERY_DAY)
  const eased = step === 1 && !fixed && profile.cleansing === 'plenty' && week > 2
  const times = eased ? (max ?? 14) : (start ?? 14)
  const both = times >= 14
  return {
    morning: item.useAm && (both || !item.usePm) ? all : NONE,
    evening: item.usePm ? all : NONE,
  }
}

/** `count` of these days, as far apart as they go. */
function spread(count: number, days: readonly number[]): number[] {
  const most = Math.min(count, days.length)
  return Array.from({ length: most }, (_, index) => {
    const at = Math.floor(((index + 0.5) * days.length) / most)
    return days[at] ?? 0
  })
}
