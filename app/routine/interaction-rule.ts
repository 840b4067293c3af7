import type { Tag } from '#app/catalog/ingredients/tag'

/** Two that rules speak of before any product of the shop carries them. */
export type RuleTag = Tag | 'benzoyl_peroxide' | 'pure_vitamin_c'

/** How far the claim behind a rule is supported. */
export type Confidence = 'high' | 'medium' | 'low'

/** Which products a rule speaks of: all of what is named must hold. */
export type Selector = {
  anyTag?: readonly RuleTag[]
  category?: string
  /** Only what stays on the skin. */
  leaveOn?: true
}

/** Where two products must meet for a rule to matter. */
export type Scope = 'same-evening' | 'same-session' | 'same-routine'

/** What a rule finds. Kinds to come (profile, window, cap, ramp …) join this union as rows of their own. */
export type Condition =
  | { kind: 'pair'; a: Selector; b: Selector; scope: Scope }
  | { kind: 'stack'; of: Selector; atLeast: number; scope: Scope }
  | { kind: 'require'; when: Selector; needs: Selector }

/**
 * One row of what is known about using products together. Sentences may name the products found:
 * `{a}` and `{b}` in a pair, `{all}` in the other kinds.
 */
export type InteractionRule = {
  /** Unique. A rule that speaks with two severities has two rows with one `ruleId`. */
  id: string
  /** The rule's number in the shop's research. */
  ruleId: string
  severity: 'warn' | 'info'
  /** Notes on one topic share their remedy, so that they can be shown together. */
  topic:
    | 'alternate-nights'
    | 'acne-products'
    | 'one-retinoid'
    | 'good-together'
    | 'split-the-day'
    | 'one-exfoliant'
    | 'fewer-serums'
    | 'sunscreen'
  condition: Condition
  message: string
  suggestion: string
  why: string
  source: string
  confidence: Confidence
}
