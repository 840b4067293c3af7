import { isAcneDrug, itemOf, type RoutineProduct } from '#app/routine/routine-product'
import { planItemOf } from '#app/routine/plan-item'
import { exfoliant, isSelected, leaveOnExfoliant } from '#app/routine/rules/selectors'
import type { Cleansing, SkinProfile, SkinType } from '#app/routine/skin-profile'

/** Which products may be chosen for a step, and in which order, besides what is said for all steps. */
export const CLEANSE = 1
export const EXFOLIATE = 2
export const TONE = 3
export const SERUM = 4
export const TREAT = 5
export const MOISTURIZE = 6
export const SUNSCREEN = 7

/** What was decided so far: later steps heed it. */
export type Context = {
  profile: SkinProfile
  /** A retinoid has evenings, ours or the shopper's. */
  hasRetinoid: boolean
  /** It has every evening from the start, so that none is left for an exfoliant. */
  retinoidNightly: boolean
  hasSunscreen: boolean
}

const STRENGTH_BY_ANSWER: Record<Cleansing, number> = { gentle: 0, some: 1, plenty: 3 }
const STRENGTH_BY_SKIN: Record<SkinType, number> = {
  sensitive: 1,
  dry: 1,
  normal: 2,
  combination: 2,
  oily: 3,
}

/** How strongly a cleanser exfoliates: in how many ways (acids, enzymes, grains), at most three. */
export function exfoliationOf({ tags }: Pick<RoutineProduct, 'tags'>): number {
  return Math.min(3, tags.filter((tag) => exfoliant.anyTag?.some((each) => each === tag)).length)
}

/** The most that the answers allow, on the same scale; never more than the skin type bears. */
export function cleansingLimit({ cleansing, skin }: SkinProfile): number {
  return Math.min(STRENGTH_BY_ANSWER[cleansing], STRENGTH_BY_SKIN[skin])
}

/** Whether the product is listed for this skin: by its type, or for what the shopper is after. */
export function suits({ skinTypes }: RoutineProduct, { skin, concerns }: SkinProfile): boolean {
  return (
    skinTypes.includes(skin) ||
    (skin !== 'sensitive' &&
      skin !== 'dry' &&
      ((concerns.includes('blemishes') && skinTypes.includes('blemish-prone')) ||
        (concerns.includes('lines') && skinTypes.includes('mature'))))
  )
}

/** AHA (R19) and retinoids (R20) ask for a sunscreen. */
export function needsSunscreen({ tags }: Pick<RoutineProduct, 'tags'>): boolean {
  return tags.includes('aha') || tags.includes('retinoid')
}

/** Whether a product may be chosen for its step. */
export function mayFill(product: RoutineProduct, context: Context): boolean {
  const { profile } = context
  const item = itemOf(product)
  const { tags } = product
  if (tags.includes('tool') || tags.includes('kit')) return false
  if (!context.hasSunscreen && needsSunscreen(product)) return false
  switch (product.step) {
    case CLEANSE:
      return (
        product.rinseOff &&
        exfoliationOf(product) <= cleansingLimit(profile) &&
        !(context.hasRetinoid && tags.includes('physical_exfoliant'))
      )
    case EXFOLIATE:
      return (
        suits(product, profile) &&
        !(context.retinoidNightly && planItemOf(product).role === 'exfoliant')
      )
    case TONE:
      return !isSelected(item, exfoliant)
    case SERUM:
      return !isSelected(item, leaveOnExfoliant)
    case TREAT:
      return suits(product, profile) && tags.includes('retinoid')
    case MOISTURIZE:
      return true
    case SUNSCREEN:
      return tags.includes('spf') && product.useAm
    default:
      return false
  }
}

/** Acne medicines are for blemishes: for anything else they come last. */
export function isBesideThePoint(product: RoutineProduct, { concerns }: SkinProfile): boolean {
  return isAcneDrug(product) && !concerns.includes('blemishes')
}
