import { ACTIVE, CAUTIONS, type Caution } from '#app/routine/cautions'
import type { RoutineProduct } from '#app/routine/routine-product'
import { PROFILE_RULES } from '#app/routine/rules/profile-rules'
import type { PersonTest, ProfileRule } from '#app/routine/rules/rule'
import { isSelected, type Selectable } from '#app/routine/rules/selectors'
import { ALLERGENS, type SkinProfile } from '#app/routine/skin-profile'

const TESTS: Record<PersonTest, (profile: SkinProfile) => boolean> = {
  'pregnant-trying-or-nursing': ({ expecting }) => expecting !== 'no',
  'pregnant-or-nursing': ({ expecting }) => expecting === 'pregnant' || expecting === 'nursing',
  'salicylate-allergy': ({ avoid }) => avoid.includes('salicylates'),
  'under-12': ({ under12 }) => under12,
  'broken-skin': ({ broken }) => broken,
  'any-allergy': ({ avoid }) => avoid.length > 0,
  anyone: () => true,
}

/** Why a product is left out for somebody. */
export type Refusal = {
  rule: ProfileRule | Caution
  /** What in particular, such as "Has fragrance". */
  detail: string | null
}

/** The rules that speak of a person, of those that hold for everybody too. */
export function rulesFor(profile: SkinProfile): ProfileRule[] {
  return PROFILE_RULES.filter(({ when }) => TESTS[when](profile))
}

export function cautionsFor(profile: SkinProfile): Caution[] {
  return CAUTIONS.filter(({ applies }) => applies(profile))
}

/** Judges products for one person: null where nothing stands against one. The first reason found is given. */
export function judgeFor(profile: SkinProfile): (product: RoutineProduct) => Refusal | null {
  const blocking = rulesFor(profile).filter(({ severity }) => severity === 'block')
  const filter = rulesFor(profile).find(({ severity }) => severity === 'filter')
  const salicylates = blocking.find(({ when }) => when === 'salicylate-allergy')
  const cautions = cautionsFor(profile)
  return (product) => {
    const block = blocking.find(({ of }) => isSelected(product, of))
    if (block) return { rule: block, detail: null }
    if (salicylates && product.contains.includes('salicylates'))
      return { rule: salicylates, detail: null }
    const [caution] = cautions
    if (caution && isSelected(product, ACTIVE)) return { rule: caution, detail: null }
    if (!filter) return null
    const avoided = product.contains.filter((allergen) => profile.avoid.includes(allergen))
    if (avoided.length > 0) {
      const names = avoided.map((allergen) => ALLERGENS[allergen].label.toLowerCase())
      return { rule: filter, detail: `Has, or may have: ${names.join(', ')}` }
    }
    return product.listIsFull ? null : { rule: filter, detail: 'No full ingredient list' }
  }
}

/** The rules that do not leave a product out and still ask for a word with a clinician, or give one. */
export function warningsFor(profile: SkinProfile): (item: Selectable) => ProfileRule[] {
  const warning = rulesFor(profile).filter(
    ({ severity }) => severity === 'warn' || severity === 'info',
  )
  return (item) => warning.filter(({ of }) => isSelected(item, of))
}
