import type { BagItem } from '#app/routine/bag-item'
import type { PlanDay } from '#app/routine/calendar'
import { findConflicts } from '#app/routine/conflicts'
import type { PlanItem } from '#app/routine/plan-item'
import type { RoutineFinding } from '#app/routine/routine'
import type { Session } from '#app/routine/session-clash'
import { TOGETHER_RULES } from '#app/routine/rules/rules'

const SETTLED = 'Your calendar keeps them apart, so there is nothing to do.'

/** The conflicts between the products of a routine, each with whether its calendar settles it. */
export function routineFindings(
  items: readonly PlanItem[],
  calendar: readonly PlanDay[],
): RoutineFinding[] {
  const meeting = meetingRules(items, calendar)
  return findConflicts(items.map(({ item }) => item)).map((note) => {
    const rule = TOGETHER_RULES.find(({ id }) => id === note.id)
    const timed =
      rule && rule.condition.kind !== 'require' && rule.condition.scope !== 'same-routine'
    const settled =
      note.severity === 'warn' &&
      timed &&
      !meeting.has(note.id) &&
      items.every((each) => !note.lineIds.includes(each.item.lineId) || isPlanned(each, calendar))
    return { ...note, settled: settled ? SETTLED : null }
  })
}

function isPlanned({ key }: PlanItem, calendar: readonly PlanDay[]): boolean {
  return calendar.some(({ morning, evening }) =>
    [...morning, ...evening].some((use) => use.key === key),
  )
}

/** The rules that speak in a sitting that the calendar has. */
function meetingRules(items: readonly PlanItem[], calendar: readonly PlanDay[]): Set<string> {
  const byKey = new Map(items.map((each) => [each.key, each.item]))
  const sittings = new Map<string, BagItem[]>()
  for (const day of calendar)
    for (const session of ['morning', 'evening'] as const) {
      const keys = day[session].map(({ key }) => key)
      const together = keys.flatMap((key) => inSitting(byKey.get(key), session))
      sittings.set(`${session} ${keys.join(' ')}`, together)
    }
  return new Set([...sittings.values()].flatMap((each) => findConflicts(each).map(({ id }) => id)))
}

function inSitting(item: BagItem | undefined, session: Session): BagItem[] {
  return item ? [{ ...item, useAm: session === 'morning', usePm: session === 'evening' }] : []
}
