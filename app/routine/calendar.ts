import { placeWeek } from '#app/routine/place-week'
import type { PlanItem } from '#app/routine/plan-item'
import { clashIn, type Session } from '#app/routine/session-clash'
import type { SkinProfile } from '#app/routine/skin-profile'

/** One product in one sitting. */
export type Use = {
  key: string
  /** On one or two small areas only, to see how skin takes it. */
  test: boolean
}

/** A day of the plan, counted from the start: 1 is the first. Products stand in the order of use. */
export type PlanDay = { number: number; morning: Use[]; evening: Use[] }

export const CALENDAR_WEEKS = 8
export const WEEK = 7

/**
 * Eight weeks of a routine, day by day: how it is begun and where it settles. No sitting holds two
 * products that the rules keep apart; where two want the same one, the one whose days are set (a
 * prescription, a retinoid, an exfoliant) goes first, and the other waits for the next.
 */
export function planCalendar(items: readonly PlanItem[], profile: SkinProfile): PlanDay[] {
  const ordered = [...items].sort(byTurn)
  const days: PlanDay[] = []
  const sittings = new Map<string, PlanItem[]>()
  for (let week = 1; week <= CALENDAR_WEEKS; week += 1) {
    const placed = placeWeek(ordered, week, profile)
    for (let day = 0; day < WEEK; day += 1) {
      const number = (week - 1) * WEEK + day + 1
      const uses = (session: Session) =>
        compatible(
          ordered.filter((each) => placed.get(each)?.[session].has(day)),
          session,
          sittings,
        ).map((each) => ({ key: each.key, test: number <= each.testDays }))
      days.push({ number, morning: uses('morning'), evening: uses('evening') })
    }
  }
  return days
}

/** Of items in the order of their turn those that get on, in the order of use. */
function compatible(
  items: readonly PlanItem[],
  session: Session,
  known: Map<string, PlanItem[]>,
): PlanItem[] {
  const key = `${session} ${items.map((each) => each.key).join(' ')}`
  const remembered = known.get(key)
  if (remembered) return remembered
  const chosen: PlanItem[] = []
  for (const candidate of items)
    if (!chosen.some((other) => clashIn(session, candidate.item, other.item)))
      chosen.push(candidate)
  chosen.sort((a, b) => a.step - b.step || compareKeys(a, b))
  known.set(key, chosen)
  return chosen
}

const TURN = { retinoid: 1, exfoliant: 2, occasional: 3, daily: 4 }

function byTurn(a: PlanItem, b: PlanItem): number {
  const turn = (each: PlanItem) => (each.own ? 0 : TURN[each.role])
  return turn(a) - turn(b) || a.step - b.step || compareKeys(a, b)
}

function compareKeys(a: PlanItem, b: PlanItem): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
