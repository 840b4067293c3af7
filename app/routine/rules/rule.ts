import type { Tag } from '#app/catalog/ingredients/tag'
import type { SkinType } from '#app/routine/skin-profile'

/** Those that rules speak of before any product of the shop carries them. */
export type RuleTag = Tag | 'benzoyl_peroxide' | 'pure_vitamin_c' | 'tretinoin'

/** How far the claim behind a rule is supported. */
export type Confidence = 'high' | 'medium' | 'low'

/** Which products a rule speaks of: all of what is named must hold. */
export type Selector = {
  anyTag?: readonly RuleTag[]
  withTag?: RuleTag
  withoutTag?: RuleTag
  category?: string
  notCategory?: string
  brand?: string
  /** Only what stays on the skin. */
  leaveOn?: true
}

/** Where a rule's claim comes from; every rule has it, and every reason that it gives shows it. */
export type Basis = {
  /** Unique in the list. */
  id: string
  /** The research's rule that this row is a part of, where one rule needs two rows. */
  partOf?: string
  why: string
  source: string
  confidence: Confidence
}

/** Where two products must meet for a rule to matter. */
export type Scope = 'same-evening' | 'same-session' | 'same-routine'

/** What is found among products that are used together. */
export type Condition =
  | { kind: 'pair'; a: Selector; b: Selector; scope: Scope }
  | { kind: 'stack'; of: Selector; atLeast: number; scope: Scope }
  | { kind: 'require'; when: Selector; needs: Selector }

/** Notes on one topic share their remedy, so that they can be shown together. */
export type Topic =
  | 'alternate-nights'
  | 'acne-products'
  | 'one-retinoid'
  | 'good-together'
  | 'split-the-day'
  | 'one-exfoliant'
  | 'fewer-serums'
  | 'sunscreen'

/**
 * Speaks of products together. Sentences may name those found: `{a}` and `{b}` in a pair, `{all}` in the
 * other conditions.
 */
export type TogetherRule = Basis & {
  kind: 'pair' | 'stack' | 'cap' | 'require'
  severity: 'warn' | 'info'
  topic: Topic
  condition: Condition
  message: string
  suggestion: string
  /** What is said instead, as good to know, of products that are sold as a set. */
  withinSet?: { message: string; suggestion: string }
}

/** How often a week exfoliants may be planned: in the first two weeks and after, by skin type. */
export type WeeklyCapRule = Basis & {
  kind: 'cap'
  severity: 'warn'
  of: readonly Selector[]
  perWeek: Record<SkinType, { first: number; later: number }>
}

/** Times a week: a number, every other day, or every day that is free. */
export type Pace = number | 'every-other' | 'daily'

/** How a product is begun. A label's own figures stand above it. */
export type RampRule = Basis & {
  kind: 'ramp'
  severity: 'info'
  of: Selector
  /** From week `week` (1 is the first) at this pace. */
  stages: readonly { week: number; pace: Pace }[]
  advice: string
}

/** A new product is tried on a small area before it is used. */
export type NewUserTestRule = Basis & {
  kind: 'new_user_test'
  severity: 'info'
  of: readonly Selector[]
  days: number
  advice: string
}

export type OrderRule = Basis & { kind: 'order'; severity: 'info'; advice: string }

/** What a label asks for, whoever uses it. */
export type LabelRule = Basis & { kind: 'label'; severity: 'info'; of: Selector; advice: string }

/** What a product's kind means for sending it. */
export type ShipRule = Basis & { kind: 'ship'; severity: 'info'; advice: string }

/** What a person's answers must say for a rule to apply. */
export type PersonTest =
  | 'pregnant-trying-or-nursing'
  | 'pregnant-or-nursing'
  | 'salicylate-allergy'
  | 'under-12'
  | 'broken-skin'
  | 'anyone'
  | 'any-allergy'

/** What is left out, or asked about first, for one person. */
export type ProfileRule = Basis & {
  kind: 'profile'
  /** block: never in this person's routine; filter: by their own list; warn: in it, with a word. */
  severity: 'block' | 'filter' | 'warn' | 'info'
  asksClinician: boolean
  when: PersonTest
  of: Selector
  title: string
  advice: string
}

/** What happens at a studio; "microinfusion" is microneedling, with or without the toxin. */
export type Procedure = 'hydrafacial' | 'microneedling' | 'botulinum-toxin'

/** Hours, with how far sources differ. */
export type Span = { usual: number; least: number; most: number }

/** What rests before or after a procedure. */
export type WindowRule = Basis & {
  kind: 'window'
  severity: 'pause' | 'wait' | 'info'
  procedures: readonly Procedure[]
  side: 'before' | 'after' | 'around'
  /** Products that rest, everything that the clinic did not supply, an injection, or the sun. */
  of: Selector | 'everything' | 'botulinum-toxin' | 'sun'
  hours: Span
  advice: string
}

/** Answers that lead to a clinician before anything is booked. */
export type ScreenRule = Basis & {
  kind: 'screen'
  severity: 'ask' | 'no-self-booking'
  procedure: Procedure
  /** Keys of answers, such as "isotretinoin". */
  when: readonly string[]
  /** Months since the last use that sources ask for, where it is about time. */
  months?: Span
  advice: string
}

/** How far apart the sessions of a procedure lie. */
export type IntervalRule = Basis & {
  kind: 'interval'
  /** clinician-decides: never dated by the shop. */
  severity: 'info' | 'clinician-decides'
  procedure: Procedure
  days: Span
  sessions?: number
  /** Days between two, once the goal is reached. */
  maintenanceDays?: Span
  advice: string
}

export type Rule =
  | TogetherRule
  | WeeklyCapRule
  | RampRule
  | NewUserTestRule
  | OrderRule
  | LabelRule
  | ShipRule
  | ProfileRule
  | WindowRule
  | ScreenRule
  | IntervalRule
