import { inSentence } from '#app/catalog/fit-reason'
import { evidenceFor, GUIDE_SOURCE } from '#app/routine/evidence'
import { planItemOf, exfoliantLimit } from '#app/routine/plan-item'
import { isOfTheGuide } from '#app/routine/rank-products'
import type { Reason } from '#app/routine/routine'
import { itemOf, type RoutineProduct, type RoutineSize } from '#app/routine/routine-product'
import {
  FLAMMABLE,
  NEW_USER_TEST,
  RAMP_RULES,
  SUNSCREEN_LABEL,
} from '#app/routine/rules/pace-rules'
import type { Basis } from '#app/routine/rules/rule'
import { ruleById } from '#app/routine/rules/rules'
import { isSelected } from '#app/routine/rules/selectors'
import { CONCERNS, SKIN_TYPES } from '#app/routine/skin-profile'
import {
  CLEANSE,
  cleansingLimit,
  EXFOLIATE,
  exfoliationOf,
  SUNSCREEN,
  suits,
  type Context,
} from '#app/routine/step-policy'

const PAGE_SOURCE = 'The product’s page'
const list = new Intl.ListFormat('en-US', { type: 'conjunction' })

/** A reason that a rule gives. */
export function because(rule: Basis, text: string = rule.why): Reason {
  const { id, partOf, source, confidence } = rule
  return { text, ruleId: partOf ?? id, source, confidence }
}

/** A reason that is the guide's or the shopper's own. */
export function plainly(text: string, source: string, confidence: Reason['confidence']): Reason {
  return { text, ruleId: null, source, confidence }
}

/** Why this product stands in this step, the step's own reason first; of a swap, that it is one. */
export function reasonsFor(
  product: RoutineProduct,
  context: Context,
  { needsSun, swapped }: { needsSun: readonly string[]; swapped: boolean },
): Reason[] {
  return [
    ...(swapped ? [plainly('You chose it yourself.', 'Your answers', 'high')] : []),
    ...(swapped && product.step === CLEANSE ? [] : ownReasons(product, context, needsSun)),
    ...fitReasons(product, context, swapped),
    ...evidenceFor(product.tags),
  ]
}

function ownReasons(
  product: RoutineProduct,
  { profile, hasRetinoid }: Context,
  needsSun: readonly string[],
): Reason[] {
  const { step } = product
  if (step === CLEANSE) {
    const strength = exfoliationOf(product)
    const reason =
      strength === 0
        ? 'A mild cleanser: your answers leave room for nothing that exfoliates.'
        : `The most exfoliating cleanser that your answers allow: it has ${waysOf(product)}.`
    const mild = strength === 0 && cleansingLimit(profile) > 0
    return [
      plainly(mild ? 'A mild cleanser, which fits the rest best.' : reason, GUIDE_SOURCE, 'medium'),
      ...(hasRetinoid && cleansingLimit(profile) > 0
        ? [because(ruleById('R03'), 'Without grains, because your evenings have a retinoid.')]
        : []),
    ]
  }
  const planned = planItemOf(product)
  if (step === EXFOLIATE && planned.role === 'exfoliant') {
    const times = exfoliantLimit(planned, 1, profile.skin)
    const skin = SKIN_TYPES[profile.skin].label.toLowerCase()
    return [
      planned.fixed
        ? because(ruleById('R14'))
        : because(ruleById('R12'), `For ${skin} skin it starts at ${weekly(times)}.`),
    ]
  }
  if (step === SUNSCREEN)
    return needsSun.map((id) =>
      because(
        ruleById(id),
        id === 'R19'
          ? 'There is an AHA in this routine: sunscreen while you use it and for a week after.'
          : 'There is a retinoid in this routine: sunscreen on every morning after.',
      ),
    )
  return []
}

function fitReasons(product: RoutineProduct, { profile }: Context, swapped: boolean): Reason[] {
  const met = profile.concerns.filter((concern) => product.concerns.includes(concern))
  const names = met.map((concern) => inSentence(CONCERNS[concern]))
  const skin = SKIN_TYPES[profile.skin].label.toLowerCase()
  return [
    ...(isOfTheGuide(product)
      ? [plainly('One of the three products that the guide names.', GUIDE_SOURCE, 'medium')]
      : []),
    ...(names.length > 0
      ? [plainly(`It is listed for ${list.format(names)}.`, PAGE_SOURCE, 'medium')]
      : []),
    suits(product, profile)
      ? plainly(`It is listed for ${skin} skin.`, PAGE_SOURCE, 'medium')
      : plainly(
          `It is not listed for ${skin} skin${swapped ? '' : '; nothing closer can be had'}.`,
          PAGE_SOURCE,
          'low',
        ),
  ]
}

/** How to begin with it, and what its label or its freight asks. */
export function adviceFor(product: RoutineProduct, size: RoutineSize): Reason[] {
  const item = itemOf(product)
  const ramp = RAMP_RULES.find(({ of }) => isSelected(item, of))
  return [
    ...(ramp ? [because(ramp, ramp.advice)] : []),
    ...(planItemOf(product).testDays > 0 ? [because(NEW_USER_TEST, NEW_USER_TEST.advice)] : []),
    ...(isSelected(item, SUNSCREEN_LABEL.of)
      ? [because(SUNSCREEN_LABEL, SUNSCREEN_LABEL.advice)]
      : []),
    ...(isSelected(item, { anyTag: ['benzoyl_peroxide'] }) ? [bleaching()] : []),
    ...(size.flammable ? [because(FLAMMABLE, FLAMMABLE.advice)] : []),
  ]
}

function bleaching(): Reason {
  const rule = ruleById('P07')
  return because(rule, rule.kind === 'profile' ? rule.advice : rule.why)
}

const WAYS: Record<string, string> = {
  aha: 'an AHA',
  bha: 'salicylic acid',
  lha: 'a salicylic acid relative (LHA)',
  pha: 'a PHA',
  enzyme: 'enzymes',
  physical_exfoliant: 'fine grains',
}

function waysOf({ tags }: RoutineProduct): string {
  return list.format(tags.flatMap((tag) => WAYS[tag] ?? []))
}

function weekly(times: number): string {
  return times === 1 ? 'once a week' : times === 2 ? 'twice a week' : `${times} times a week`
}
