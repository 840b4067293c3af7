import { poreRoutine } from '#app/routine/pore-routine'
import { isSoldOut, sizeToBuy, type RoutineProduct } from '#app/routine/routine-product'
import {
  CLEANSE,
  EXFOLIATE,
  exfoliationOf,
  isBesideThePoint,
  MOISTURIZE,
  suits,
} from '#app/routine/step-policy'
import type { ProfileRule } from '#app/routine/rules/rule'
import type { Selectable } from '#app/routine/rules/selectors'
import type { SkinProfile } from '#app/routine/skin-profile'

const ofTheGuide: ReadonlySet<string> = new Set(poreRoutine)

export const isOfTheGuide = ({ slug }: RoutineProduct) => ofTheGuide.has(slug)

/** How many of the shopper's concerns it is listed for. */
export function concernsMet(product: RoutineProduct, { concerns }: SkinProfile): number {
  return concerns.filter((concern) => product.concerns.includes(concern)).length
}

/**
 * The products in the order in which a step would take them: what can be had first, then what nobody has to
 * ask about, what is listed for the skin, the most exfoliating cleanser (those that are too strong are gone
 * by now), what answers most concerns, what the guide names, what sells best, what costs least. Two
 * products never tie, so the order does not depend on the one they came in.
 */
export function rankProducts(
  products: readonly RoutineProduct[],
  profile: SkinProfile,
  warningsOf: (item: Selectable) => ProfileRule[],
): RoutineProduct[] {
  return products
    .map((product) => ({ product, key: keyOf(product, profile, warningsOf) }))
    .sort((a, b) => compare(a.key, b.key) || (a.product.slug < b.product.slug ? -1 : 1))
    .map(({ product }) => product)
}

function keyOf(
  product: RoutineProduct,
  profile: SkinProfile,
  warningsOf: (item: Selectable) => ProfileRule[],
): number[] {
  const asks = warningsOf(product).filter(({ asksClinician }) => asksClinician).length
  const hidesVitaminA = profile.expecting !== 'no' && product.tags.includes('retinyl_ester')
  return [
    Number(isSoldOut(product)),
    asks + Number(hidesVitaminA),
    Number(isBesideThePoint(product, profile)),
    Number(!suits(product, profile)),
    product.step === CLEANSE ? -exfoliationOf(product) : 0,
    product.step === MOISTURIZE ? Number(!(product.useAm && product.usePm)) : 0,
    // The guide's own word is what to exfoliate with; what to treat is the shopper's.
    product.step === EXFOLIATE ? Number(!isOfTheGuide(product)) : 0,
    -concernsMet(product, profile),
    Number(!isOfTheGuide(product)),
    -product.unitsSold,
    sizeToBuy(product).priceCents,
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
