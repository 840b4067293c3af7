import { alternativesTo } from '#app/routine/alternatives'
import { planCalendar } from '#app/routine/calendar'
import { checkSwaps } from '#app/routine/check-swaps'
import { chooseProducts, type Chosen } from '#app/routine/choose-products'
import { clinicianNotes } from '#app/routine/clinician-notes'
import { ownProducts, type OwnProduct } from '#app/routine/in-use'
import { groupLeftOut } from '#app/routine/left-out'
import { judgeFor } from '#app/routine/person'
import { planItemOf, planItemOfOwn } from '#app/routine/plan-item'
import { rowOf } from '#app/routine/routine-rows'
import type { Routine, StepChoice } from '#app/routine/routine'
import { sizeToBuy, type RoutineProduct } from '#app/routine/routine-product'
import { routineFindings } from '#app/routine/settle-findings'
import type { SkinProfile, Swaps } from '#app/routine/skin-profile'
import { whyLeftOut } from '#app/routine/skip-step'
import { needsSunscreen, SUNSCREEN } from '#app/routine/step-policy'
import { adviceFor, plainly, reasonsFor } from '#app/routine/step-reasons'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

/**
 * A routine for these answers from the shop's active products: a product for each step, when each is used,
 * what was left out, and a reason and a source for every decision. What the rules block for a person is
 * never in it, chosen or asked for; whatever holds an AHA or a retinoid comes with a sunscreen. The same
 * answers and products give the same routine, whatever the products' order. It promises nothing.
 */
export function buildRoutine(
  profile: SkinProfile,
  products: readonly RoutineProduct[],
  { swaps = new Map() }: { swaps?: Swaps } = {},
): Routine {
  const judge = judgeFor(profile)
  const allowed: RoutineProduct[] = []
  const refused: { product: RoutineProduct; refusal: NonNullable<ReturnType<typeof judge>> }[] = []
  for (const product of products) {
    const refusal = judge(product)
    if (refusal) refused.push({ product, refusal })
    else allowed.push(product)
  }
  const own = ownProducts(profile)
  const checked = checkSwaps(swaps, allowed, refused)
  const chosen = chooseProducts(bySteps(allowed), profile, own, checked.wanted)
  const sunscreen = keepSunscreen(chosen, own, checked.wanted)

  const kept = STEPS.flatMap((step) => chosen.products.get(step) ?? [])
  const items = [...kept.map(planItemOf), ...own.map(planItemOfOwn)]
  const calendar = planCalendar(items, profile)
  const steps = STEPS.map((step) => toStep(step, chosen, own, checked.wanted, sunscreen.neededBy))
  const bought = kept.map(sizeToBuy).filter(({ stock }) => stock.state !== 'sold-out')
  return {
    profile,
    swaps: checked.wanted,
    steps,
    morning: rowOf('morning', items, calendar),
    evening: rowOf('evening', items, calendar),
    calendar,
    findings: routineFindings(items, calendar),
    leftOut: groupLeftOut(refused),
    asks: clinicianNotes(profile, kept, own),
    refusedSwaps: [
      ...checked.refused,
      ...chosen.unprotected.map(
        ({ name }) => `${name} needs a sunscreen beside it, and we have none to offer you.`,
      ),
      ...sunscreen.refused,
    ],
    totalCents: bought.reduce((sum, { priceCents }) => sum + priceCents, 0),
    variantIds: bought.map(({ variantId }) => variantId),
  }
}

function bySteps(allowed: readonly RoutineProduct[]): Map<number, RoutineProduct[]> {
  const steps = new Map<number, RoutineProduct[]>(STEPS.map((step) => [step, []]))
  for (const product of allowed) steps.get(product.step)?.push(product)
  return steps
}

/** Takes the sunscreen out where the shopper wants that and nothing in the routine asks for one. */
function keepSunscreen({ products }: Chosen, own: readonly OwnProduct[], wanted: Swaps) {
  const tags = [...products.values(), ...own].filter(needsSunscreen).flatMap((each) => each.tags)
  const neededBy = [
    ...(tags.includes('aha') ? ['R19'] : []),
    ...(tags.includes('retinoid') ? ['R20'] : []),
  ]
  if (wanted.get(SUNSCREEN) !== null) return { neededBy, refused: [] }
  if (neededBy.length === 0) {
    products.delete(SUNSCREEN)
    return { neededBy, refused: [] }
  }
  return {
    neededBy,
    refused: ['The sunscreen stays: an AHA or a retinoid in this routine asks for it.'],
  }
}

function toStep(
  step: number,
  { products, candidates, context }: Chosen,
  own: readonly OwnProduct[],
  wanted: Swaps,
  neededBy: readonly string[],
): StepChoice {
  const product = products.get(step)
  const { profile } = context
  const alternatives = alternativesTo(product ?? null, candidates.get(step) ?? [], profile)
  if (!product) {
    const reasons =
      wanted.get(step) === null
        ? [plainly('You left it out.', 'Your answers', 'high')]
        : (whyLeftOut(step, profile, own) ?? [
            plainly('Nothing in the shop fits your answers here.', 'Our products today', 'high'),
          ])
    return { kind: 'skipped', step, reasons, alternatives }
  }
  const size = sizeToBuy(product)
  const swapped = wanted.get(step) === product.slug
  return {
    kind: 'chosen',
    step,
    product,
    size,
    swapped,
    reasons: reasonsFor(product, context, { needsSun: neededBy, swapped }),
    advice: adviceFor(product, size),
    alternatives,
    required: step === SUNSCREEN && neededBy.length > 0,
  }
}
