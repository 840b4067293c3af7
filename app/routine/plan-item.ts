import type { BagItem } from '#app/routine/bag-item'
import type { OwnProduct } from '#app/routine/in-use'
import { isAcneDrug, itemOf, type RoutineProduct } from '#app/routine/routine-product'
import { WEEKLY_CAP } from '#app/routine/rules/amount-rules'
import { NEW_USER_TEST, RAMP_RULES } from '#app/routine/rules/pace-rules'
import type { Pace } from '#app/routine/rules/rule'
import { isSelected, retinoid } from '#app/routine/rules/selectors'
import type { SkinType } from '#app/routine/skin-profile'

/** What decides when an item has its turn. */
export type Role = 'retinoid' | 'exfoliant' | 'occasional' | 'daily'

/** Something that a calendar places: a product of the routine, or one that the shopper has. */
export type PlanItem = {
  /** The product's slug, or the key of an own product. */
  key: string
  own: boolean
  name: string
  step: number
  role: Role
  item: BagItem
  /** The label's figures, times a week; null where it has none. */
  start: number | null
  max: number | null
  /** Drug Facts, or a prescription: followed as they are. */
  fixed: boolean
  /** Days at the beginning on which it is tried on a small area only. */
  testDays: number
}

export function planItemOf(product: RoutineProduct): PlanItem {
  const item = itemOf(product)
  return {
    key: product.slug,
    own: false,
    name: product.name,
    step: product.step,
    role: roleOf(item, product),
    item,
    start: product.timesPerWeekStart,
    max: product.timesPerWeekMax,
    fixed: product.isDrug,
    testDays: NEW_USER_TEST.of.some((each) => isSelected(item, each)) ? NEW_USER_TEST.days : 0,
  }
}

export function planItemOfOwn(own: OwnProduct): PlanItem {
  const { key, step, shortName: name } = own
  const role = own.tags.includes('retinoid') ? 'retinoid' : key === 'acid' ? 'exfoliant' : 'daily'
  // A prescription is followed as it is. How often the rest is used nobody told.
  const fixed = key === 'tretinoin' || role === 'daily'
  const start = role === 'exfoliant' ? null : 7
  return { key, own: true, name, step, role, item: own, start, max: start, fixed, testDays: 0 }
}

function roleOf(item: BagItem, product: RoutineProduct): Role {
  if (isSelected(item, { ...retinoid, leaveOn: true })) return 'retinoid'
  if (WEEKLY_CAP.of.some((each) => isSelected(item, each))) return 'exfoliant'
  return product.step === 2 || (product.timesPerWeekStart ?? 7) < 7 ? 'occasional' : 'daily'
}

/**
 * The most times that an exfoliant may be planned in a week (1 is the first). Drug Facts stand as they
 * are. Otherwise the starting cap of the skin type holds for two weeks; from then on a label that asks
 * for more raises it by one every two weeks, up to the label's own starting figure. A label's maximum is
 * never passed.
 */
export function exfoliantLimit(
  { start, max, fixed }: Pick<PlanItem, 'start' | 'max' | 'fixed'>,
  week: number,
  skin: SkinType,
): number {
  if (fixed) return Math.min(start ?? 7, 7)
  const { first, later } = WEEKLY_CAP.perWeek[skin]
  const cap = week <= 2 ? first : later
  const raised = Math.min(start ?? 0, first + Math.floor((week - 1) / 2))
  return Math.min(Math.max(cap, raised), max ?? 7)
}

/** How often a retinoid has its evening in this week: its ramp, unless Drug Facts say it already. */
export function retinoidPace(planned: PlanItem, week: number): Pace {
  if (planned.fixed) return Math.min(planned.start ?? 7, 7)
  if (planned.own) return 'daily'
  const ramp = RAMP_RULES.find(({ of }) => isSelected(planned.item, of))
  return ramp?.stages.findLast((stage) => stage.week <= week)?.pace ?? planned.start ?? 7
}

/** True for a leave-on drug that exfoliates day by day: nothing else is added to it. */
export function exfoliatesDaily(planned: PlanItem): boolean {
  return planned.role === 'exfoliant' && planned.fixed && isAcneDrug(planned.item)
}
