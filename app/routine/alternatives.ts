import { formatMoney } from '#app/money/format-money'
import type { Alternative } from '#app/routine/routine'
import { isSoldOut, sizeToBuy, type RoutineProduct } from '#app/routine/routine-product'
import { CLEANSE, exfoliationOf, suits } from '#app/routine/step-policy'
import { SKIN_TYPES, type SkinProfile } from '#app/routine/skin-profile'

const MOST = 4

/**
 * Other products for a step that nothing speaks against: the next best, and the least expensive that suits
 * the skin and can be had. Each says how it differs from `chosen` (null where the step is empty).
 */
export function alternativesTo(
  chosen: RoutineProduct | null,
  candidates: readonly RoutineProduct[],
  profile: SkinProfile,
): Alternative[] {
  const others = candidates.filter(({ slug }) => slug !== chosen?.slug)
  const fitting = others.filter((each) => suits(each, profile) && !isSoldOut(each))
  const cheapest = fitting.reduce<RoutineProduct | null>(
    (least, each) => (least && priceOf(least) <= priceOf(each) ? least : each),
    null,
  )
  const best = others.slice(0, MOST)
  const shown = cheapest && !best.includes(cheapest) ? [...best.slice(0, MOST - 1), cheapest] : best
  return shown.map((product) => ({
    product,
    size: sizeToBuy(product),
    differences: differencesFrom(chosen, product, profile),
  }))
}

function differencesFrom(
  chosen: RoutineProduct | null,
  product: RoutineProduct,
  profile: SkinProfile,
): string[] {
  const skin = SKIN_TYPES[profile.skin].label.toLowerCase()
  return [
    ...(chosen ? priceWords(priceOf(product) - priceOf(chosen)) : []),
    ...(chosen && product.step === CLEANSE
      ? strengthWords(exfoliationOf(product) - exfoliationOf(chosen))
      : []),
    suits(product, profile) ? `for ${skin} skin` : `not listed for ${skin} skin`,
    ...(isSoldOut(product) ? ['sold out'] : []),
  ]
}

function priceWords(cents: number): string[] {
  if (cents === 0) return ['same price']
  return [`${formatMoney(Math.abs(cents))} ${cents < 0 ? 'less' : 'more'}`]
}

function strengthWords(difference: number): string[] {
  if (difference === 0) return []
  return [difference < 0 ? 'milder' : 'exfoliates more']
}

function priceOf(product: RoutineProduct): number {
  return sizeToBuy(product).priceCents
}
