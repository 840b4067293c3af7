import type { Basis, Selector } from '#app/routine/rules/rule'
import { exfoliant } from '#app/routine/rules/selectors'
import type { SkinProfile } from '#app/routine/skin-profile'

/** Our own care where no rule of the research speaks: it leaves more out than the rules ask for. */
export type Caution = Basis & {
  applies: (profile: SkinProfile) => boolean
  title: string
  advice: string
  asksClinician: boolean
}

/** What a calm routine does without: everything that exfoliates, retinoids and acne medicines. */
export const ACTIVE: Selector = {
  anyTag: [...(exfoliant.anyTag ?? []), 'retinoid', 'retinoid_low', 'adapalene', 'otc_acne'],
}

export const CAUTIONS: readonly Caution[] = [
  {
    id: 'under-12',
    applies: ({ under12 }) => under12,
    title: 'No active products for a child',
    advice:
      'For a child we choose a mild cleanser, a moisturizer and a sunscreen, and no more. Ask a pediatrician about anything that treats skin.',
    asksClinician: true,
    why: 'Labels give ages for some products only. Where they are silent we would rather leave it out.',
    source: 'Our own caution; the adapalene label sets 12 years.',
    confidence: 'low',
  },
  {
    id: 'broken-skin',
    applies: ({ broken }) => broken,
    title: 'Nothing active until skin is calm',
    advice:
      'A mild cleanser, a moisturizer and a sunscreen until it has healed. Ask a clinician if it does not.',
    asksClinician: true,
    why: 'Labels of scrubs, acids and retinoids say not to use them on broken or irritated skin.',
    source: 'Warnings on product labels.',
    confidence: 'high',
  },
  {
    id: 'isotretinoin',
    applies: ({ using }) => using.includes('isotretinoin'),
    title: 'Nothing active next to isotretinoin',
    advice:
      'Ask the clinician who prescribed it before you add an acid, a scrub, an acne product or a retinoid. Treatments at a studio wait too.',
    asksClinician: true,
    why: 'It is a retinoid, taken by mouth. Adding another one, or an exfoliant, adds to the dryness.',
    source:
      'Our own caution, drawn from R01, R03 and R05; clinics ask for 3 to 12 months before treatments.',
    confidence: 'medium',
  },
]
