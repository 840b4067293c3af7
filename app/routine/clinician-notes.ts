import type { OwnProduct } from '#app/routine/in-use'
import { cautionsFor, rulesFor, warningsFor } from '#app/routine/person'
import type { ClinicianNote } from '#app/routine/routine'
import type { RoutineProduct } from '#app/routine/routine-product'
import { isSelected } from '#app/routine/rules/selectors'
import type { SkinProfile } from '#app/routine/skin-profile'

/**
 * What a shopper is asked to take to a clinician: about products of the routine, about what they use
 * already, and about themselves. The shop asserts of nothing that it is harmless.
 */
export function clinicianNotes(
  profile: SkinProfile,
  chosen: readonly RoutineProduct[],
  own: readonly OwnProduct[],
): ClinicianNote[] {
  const warnings = warningsFor(profile)
  const notes = rulesFor(profile)
    .filter(({ asksClinician }) => asksClinician)
    .flatMap((rule) => {
      const about = [
        ...chosen.filter((each) => warnings(each).includes(rule)).map(({ name }) => name),
        ...own.filter((each) => isSelected(each, rule.of)).map(({ shortName }) => shortName),
      ]
      // A rule that only warns has nothing to say while nothing of its kind is here.
      return rule.severity === 'warn' && about.length === 0 ? [] : [toNote(rule, about)]
    })
  const cautions = cautionsFor(profile).filter(({ asksClinician }) => asksClinician)
  return [...notes, ...cautions.map((caution) => toNote(caution, []))]
}

type Noted = Omit<ClinicianNote, 'ruleId' | 'about'> & { id: string }

function toNote({ id, title, advice, why, source, confidence }: Noted, about: string[]) {
  return { ruleId: id, title, advice, why, source, confidence, about }
}
