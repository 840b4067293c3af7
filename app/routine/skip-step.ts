import type { OwnProduct } from '#app/routine/in-use'
import { GUIDE_SOURCE } from '#app/routine/evidence'
import { cautionsFor, rulesFor } from '#app/routine/person'
import type { Reason } from '#app/routine/routine'
import { ruleById } from '#app/routine/rules/rules'
import type { ConcernKey, SkinProfile } from '#app/routine/skin-profile'
import { because, plainly } from '#app/routine/step-reasons'
import { EXFOLIATE, SERUM, TONE, TREAT } from '#app/routine/step-policy'

const FOR_A_TONER: readonly ConcernKey[] = ['dryness', 'comfort', 'redness']
const FOR_A_RETINOID: readonly ConcernKey[] = [
  'texture',
  'lines',
  'firmness',
  'uneven-tone',
  'blemishes',
]

/**
 * Why the builder leaves a step out by itself, or null where it has one. A shopper may still fill it,
 * where no rule stands against the product.
 */
export function whyLeftOut(
  step: number,
  profile: SkinProfile,
  own: readonly OwnProduct[],
): Reason[] | null {
  const { concerns, cleansing, skin } = profile
  if (step === EXFOLIATE || step === TONE || step === SERUM || step === TREAT) {
    const cautions = cautionsFor(profile)
    if (cautions.length > 0) return cautions.map((caution) => because(caution))
  }
  if (step === EXFOLIATE) {
    if (own.some(({ key }) => key === 'acid'))
      return [
        because(ruleById('R12'), 'You have an acid already: it is the exfoliation of your week.'),
      ]
    if (cleansing === 'gentle' && (skin === 'sensitive' || skin === 'dry'))
      return [
        because(
          ruleById('R12'),
          'Your skin likes it mild, so we begin without an exfoliating step.',
        ),
      ]
  }
  if (step === TONE && !concerns.some((each) => FOR_A_TONER.includes(each)))
    return [plainly('A routine works without one.', GUIDE_SOURCE, 'medium')]
  if (step === TREAT) {
    const blocked = rulesFor(profile).filter(({ id }) => id === 'P01')
    if (blocked.length > 0) return blocked.map((rule) => because(rule))
    if (own.some(({ tags }) => tags.includes('retinoid')))
      return [because(ruleById('R05'), 'You use a retinoid already, and one is enough.')]
    if (!concerns.some((each) => FOR_A_RETINOID.includes(each)))
      return [
        plainly(
          'Nothing that you chose asks for a retinoid. You can add one if you like.',
          'Your answers',
          'medium',
        ),
      ]
  }
  return null
}
