import type { PlanDay } from '#app/routine/calendar'
import type { ConflictNote } from '#app/routine/conflicts'
import type { RoutineProduct, RoutineSize } from '#app/routine/routine-product'
import type { Confidence } from '#app/routine/rules/rule'
import type { SkinProfile, Swaps } from '#app/routine/skin-profile'

/** One reason for a decision, with where it comes from. */
export type Reason = {
  text: string
  /** Null where it is not a rule of the research: the guide, or the shopper's own answers. */
  ruleId: string | null
  source: string
  confidence: Confidence
}

/** Another product for a step, with how it differs from the chosen one, in words. */
export type Alternative = { product: RoutineProduct; size: RoutineSize; differences: string[] }

export type StepChoice =
  | {
      kind: 'chosen'
      step: number
      product: RoutineProduct
      size: RoutineSize
      /** True where the shopper chose it. */
      swapped: boolean
      reasons: Reason[]
      /** How to begin, and what the label asks. */
      advice: Reason[]
      alternatives: Alternative[]
      /** Sunscreen next to an AHA or a retinoid stays. */
      required: boolean
    }
  | { kind: 'skipped'; step: number; reasons: Reason[]; alternatives: Alternative[] }

/** Products that are left out of one person's routine for one reason. */
export type LeftOut = {
  ruleId: string
  title: string
  detail: string | null
  advice: string
  why: string
  source: string
  confidence: Confidence
  /** How many, and the best known of them. */
  count: number
  products: { slug: string; name: string }[]
}

/** A question to take to a clinician. */
export type ClinicianNote = {
  ruleId: string
  title: string
  advice: string
  why: string
  source: string
  confidence: Confidence
  /** What of the routine it is about. */
  about: string[]
}

/** A conflict, and what the calendar does about it: null where it is for the shopper to heed. */
export type RoutineFinding = ConflictNote & { settled: string | null }

/** One product in a row of the morning or the evening. */
export type RowEntry = {
  key: string
  name: string
  /** "every evening", "2 evenings a week, from week 5 5". */
  howOften: string
  own: boolean
}

export type Routine = {
  profile: SkinProfile
  swaps: Swaps
  /** The seven steps in the order of use. */
  steps: StepChoice[]
  morning: RowEntry[]
  evening: RowEntry[]
  calendar: PlanDay[]
  findings: RoutineFinding[]
  leftOut: LeftOut[]
  asks: ClinicianNote[]
  /** What was asked for in place of a choice and cannot be, in words. */
  refusedSwaps: string[]
  /** What the sizes that can be had cost together, in cents. */
  totalCents: number
  variantIds: string[]
}
