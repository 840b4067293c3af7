import type { BagItem } from '#app/routine/bag-item'
import { findConflicts } from '#app/routine/conflicts'
import type { OwnProduct } from '#app/routine/in-use'
import { warningsFor } from '#app/routine/person'
import { planItemOf } from '#app/routine/plan-item'
import { rankProducts } from '#app/routine/rank-products'
import { itemOf, type RoutineProduct } from '#app/routine/routine-product'
import { signature } from '#app/routine/session-clash'
import { whyLeftOut } from '#app/routine/skip-step'
import type { SkinProfile, Swaps } from '#app/routine/skin-profile'
import {
  CLEANSE,
  EXFOLIATE,
  mayFill,
  needsSunscreen,
  MOISTURIZE,
  SERUM,
  SUNSCREEN,
  TONE,
  TREAT,
  type Context,
} from '#app/routine/step-policy'

/** The order of deciding: what the others have to heed comes first. */
const DECIDED = [SUNSCREEN, TREAT, CLEANSE, EXFOLIATE, TONE, SERUM, MOISTURIZE] as const

export type Chosen = {
  products: Map<number, RoutineProduct>
  context: Context
  /** What could stand in each step beside the others, best first, the chosen one included. */
  candidates: Map<number, RoutineProduct[]>
  /** What the shopper asked for and no sunscreen could be offered with. */
  unprotected: RoutineProduct[]
}

/**
 * Decides the steps one after another from products that are not refused to the person.
 * `wanted` are the shopper's own choices, already checked; `null` leaves a step out.
 */
export function chooseProducts(
  allowed: ReadonlyMap<number, readonly RoutineProduct[]>,
  profile: SkinProfile,
  own: readonly OwnProduct[],
  wanted: Swaps,
): Chosen {
  const ownRetinoid = own.some(({ tags }) => tags.includes('retinoid'))
  const context: Context = {
    profile,
    hasRetinoid: ownRetinoid,
    retinoidNightly: own.some(({ key }) => key === 'tretinoin'),
    hasSunscreen: true,
  }
  const warnings = warningsFor(profile)
  const products = new Map<number, RoutineProduct>()
  const candidates = new Map<number, RoutineProduct[]>()
  const unprotected: RoutineProduct[] = []
  for (const step of DECIDED) {
    const others = [...own, ...[...products.values()].map(itemOf)]
    const clashes = rememberClashes(others)
    const all = allowed.get(step) ?? []
    const possible = all.filter((each) => mayFill(each, context) && !clashes(each))
    const fitting = rankProducts(possible, profile, warnings)
    candidates.set(step, fitting)
    const asked = wanted.get(step)
    const found =
      asked === undefined
        ? whyLeftOut(step, profile, own)
          ? undefined
          : fitting[0]
        : all.find(({ slug }) => slug === asked)
    const bare = found && !context.hasSunscreen && needsSunscreen(found)
    if (bare) unprotected.push(found)
    const product = bare ? undefined : found
    if (product) products.set(step, product)
    if (step === SUNSCREEN) context.hasSunscreen = product !== undefined || fitting.length > 0
    if (step === SUNSCREEN && asked === null && fitting[0]) products.set(step, fitting[0])
    if (product?.tags.includes('retinoid')) {
      context.hasRetinoid = true
      const { fixed, start } = planItemOf(product)
      context.retinoidNightly ||= fixed && (start ?? 7) >= 7
    }
  }
  return { products, context, candidates, unprotected }
}

/**
 * Whether a candidate is better not combined with what is there: a warning between them that different
 * evenings cannot settle, or vitamin A twice. Products of one kind are asked once.
 */
function rememberClashes(others: readonly BagItem[]): (product: RoutineProduct) => boolean {
  const known = new Map<string, boolean>()
  return (product) => {
    const item = itemOf(product)
    const key = signature(item)
    const answer = known.get(key) ?? clashesWith(item, planItemOf(product).role, others)
    known.set(key, answer)
    return answer
  }
}

function clashesWith(item: BagItem, role: string, others: readonly BagItem[]): boolean {
  const candidate = { ...item, lineId: 'candidate', productId: 'candidate' }
  return findConflicts([candidate, ...others]).some(
    ({ id, severity, topic, lineIds }) =>
      lineIds.includes('candidate') &&
      lineIds.length > 1 &&
      (severity === 'warn' || id === 'R05-hidden') &&
      topic !== 'sunscreen' &&
      topic !== 'one-exfoliant' &&
      !(topic === 'alternate-nights' && role !== 'daily'),
  )
}
