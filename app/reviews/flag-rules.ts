/** What software finds in a review; people decide what it means. */
export const FLAG_KINDS = {
  adverse: 'Possible reaction',
  claim: 'Claim',
  personal: 'Personal data',
  link: 'Link or code',
  foul: 'Foul word',
} as const
export type FlagKind = keyof typeof FLAG_KINDS

export interface FlagRule {
  kind: Exclude<FlagKind, 'claim'>
  pattern: RegExp
  reason: string
}

/**
 * What else staff should look at. Words of a reaction are flagged even where they are denied ("no rash"): one
 * look too many costs little, a report that nobody reads costs much.
 */
export const flagRules: readonly FlagRule[] = [
  {
    kind: 'adverse',
    pattern:
      /\b(?:burn(?:s|t|ed|ing)?|sting(?:s|ing)?|stung|redness|(?:went|turned|got|bright) red|blister\w*|rash(?:es)?|hives|welts?|swell(?:s|ing)?|swelled|swollen|allerg\w+|anaphyla\w+|react(?:ed|ion)s?|itch(?:y|es|ed|ing)?|inflam\w+|infect\w+|scar(?:s|red|ring)?|peel(?:ed|ing) off|raw skin|bleed(?:s|ing)?|bled|hospital\w*|emergency|urgent care|er visit|doctor|dermatologist|prescri\w+|steroids?|breath(?:e|ing)|vision|eyes? (?:hurt|burn\w*|swell\w*))\b/giu,
    reason: 'It may tell of a reaction.',
  },
  {
    kind: 'personal',
    pattern: /[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.|\s?\(dot\)\s?)[\w.-]+/giu,
    reason: 'An email address.',
  },
  {
    kind: 'personal',
    pattern: /(?<![\d.])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}(?![\d.])/gu,
    reason: 'It looks like a phone number.',
  },
  {
    kind: 'link',
    pattern:
      /(?:https?:\/\/|www\.)\S+|(?<!@)\b[a-z0-9-]+\.(?:com|net|org|shop|store|io|co|info|biz)\b\S*/giu,
    reason: 'A link: is it advertising?',
  },
  {
    kind: 'link',
    pattern: /\b(?:promo|discount|coupon|referral) code\b|\buse (?:my )?code\b/giu,
    reason: 'A code: is it advertising?',
  },
  {
    kind: 'foul',
    pattern:
      /\b(?:fuck\w*|shit(?:ty|s)?|bullshit|assholes?|bitch\w*|bastards?|cunts?|dickheads?|motherfuck\w*|piss(?:ed)? off)\b/giu,
    reason: 'A foul word.',
  },
]
