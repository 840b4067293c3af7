import type { SkinProfile } from '#app/routine/skin-profile'
import { screen, type ScreeningQuestion } from '#app/treatments/screening'

/** Why a clinician comes before any date, in the words of the treatment's own question. */
export type ClinicianReason = { key: string; question: string; onYes: string }

/** Answers of the routine builder that answer a treatment's question too. */
const SAID_BY_PROFILE: Record<string, (profile: SkinProfile) => boolean> = {
  pregnancy: ({ expecting }) => expecting !== 'no',
  isotretinoin: ({ using }) => using.includes('isotretinoin'),
  sunburn: ({ broken }) => broken,
  eczema_psoriasis: ({ broken }) => broken,
  infection: ({ broken }) => broken,
  shellfish_aspirin: ({ avoid }) => avoid.includes('salicylates'),
}

const CHILD: ClinicianReason = {
  key: 'child',
  question: 'It is for a child under 12.',
  onYes: 'We date no treatment for a child. A clinician decides.',
}

type Screened = { slug: string; questions: readonly ScreeningQuestion[] }

/**
 * The reasons for which a treatment gets no date before a clinician has had a word; none where nothing
 * speaks against planning it, which clears nobody. Source: the treatment's screening questions, answered
 * here (`flagged`, "hydrafacial.cold_sores") or in the routine builder; the child is our own caution.
 */
export function reasonsForClinician(
  { slug, questions }: Screened,
  profile: SkinProfile | null,
  flagged: readonly string[],
): ClinicianReason[] {
  const answers = Object.fromEntries(
    questions.map(({ key }) => {
      const said = profile !== null && SAID_BY_PROFILE[key]?.(profile)
      return [key, said || flagged.includes(`${slug}.${key}`) ? 'yes' : 'no'] as const
    }),
  )
  const raised = screen(questions, answers, 'studio').flagged
  return [
    ...(profile?.under12 ? [CHILD] : []),
    ...questions
      .filter(({ key }) => raised.includes(key))
      .map(({ key, question, onYes }) => ({ key, question, onYes })),
  ]
}
