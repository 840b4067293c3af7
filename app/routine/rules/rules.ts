import { SESSION_RULES, WEEKLY_CAP } from '#app/routine/rules/amount-rules'
import {
  FLAMMABLE,
  LAYERING,
  NEW_USER_TEST,
  RAMP_RULES,
  SUNSCREEN_LABEL,
} from '#app/routine/rules/pace-rules'
import { PAIR_RULES } from '#app/routine/rules/pair-rules'
import { PROFILE_RULES } from '#app/routine/rules/profile-rules'
import { RETINOID_RULES } from '#app/routine/rules/retinoid-rules'
import type { Rule, TogetherRule } from '#app/routine/rules/rule'
import { SUNSCREEN_RULES } from '#app/routine/rules/sunscreen-rules'
import { TREATMENT_INTERVALS, TREATMENT_SCREENS } from '#app/routine/rules/treatment-screens'
import { TREATMENT_WINDOWS } from '#app/routine/rules/treatment-windows'

/** Every rule that the shop goes by, in the order in which notes are shown within a severity. */
export const RULES: readonly Rule[] = [
  ...RETINOID_RULES,
  ...PAIR_RULES,
  ...SESSION_RULES,
  WEEKLY_CAP,
  ...RAMP_RULES,
  NEW_USER_TEST,
  LAYERING,
  ...SUNSCREEN_RULES,
  SUNSCREEN_LABEL,
  ...PROFILE_RULES,
  FLAMMABLE,
  ...TREATMENT_WINDOWS,
  ...TREATMENT_SCREENS,
  ...TREATMENT_INTERVALS,
]

/** Those that speak of products together: what a bag, a product's page and a routine are checked against. */
export const TOGETHER_RULES: readonly TogetherRule[] = RULES.filter((rule) => 'condition' in rule)

/** The rule with this id; throws where there is none, since ids are written by us. */
export function ruleById(id: string): Rule {
  const rule = RULES.find((each) => each.id === id)
  if (!rule) throw new Error(`No rule is called ${id}`)
  return rule
}
