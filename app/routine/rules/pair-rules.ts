import type { Selector, TogetherRule } from '#app/routine/rules/rule'

const acneDrug: Selector = { anyTag: ['otc_acne'] }
const leaveOnAcid: Selector = { anyTag: ['aha', 'bha'], leaveOn: true }

/** The other pairs, myths among them. */
export const PAIR_RULES: readonly TogetherRule[] = [
  {
    id: 'R04',
    kind: 'pair',
    severity: 'warn',
    topic: 'acne-products',
    condition: { kind: 'stack', of: acneDrug, atLeast: 2, scope: 'same-routine' },
    message: '{all} are each an acne medicine. Used together they are more likely to irritate.',
    suggestion: 'If irritation comes, use only one of them at a time.',
    why: 'The Drug Facts of acne medicines give this caution for any two at once.',
    source: 'Drug Facts of over-the-counter acne products (DailyMed).',
    confidence: 'high',
  },
  {
    id: 'R09',
    kind: 'pair',
    severity: 'info',
    topic: 'split-the-day',
    condition: {
      kind: 'pair',
      a: leaveOnAcid,
      b: { anyTag: ['pure_vitamin_c'] },
      scope: 'same-session',
    },
    message: '{a} and {b} can sting when layered.',
    suggestion: 'If they do, use one in the morning and the other in the evening.',
    why: 'Both are acidic. The only concern is comfort.',
    source: 'One maker’s regimen guide of 2019, secondhand.',
    confidence: 'low',
  },
  {
    id: 'R10',
    kind: 'pair',
    severity: 'info',
    topic: 'split-the-day',
    condition: { kind: 'pair', a: leaveOnAcid, b: { anyTag: ['peptide'] }, scope: 'same-session' },
    message: 'One maker suggests a gap between acids and peptides: here {a} and {b}.',
    suggestion: 'Using them at different times of day is optional.',
    why: 'We found no study in which the pairing made a difference.',
    source: 'One maker’s advice, secondhand.',
    confidence: 'low',
  },
  {
    id: 'R07',
    kind: 'pair',
    severity: 'info',
    topic: 'good-together',
    condition: {
      kind: 'pair',
      a: { anyTag: ['adapalene'] },
      b: { anyTag: ['benzoyl_peroxide'] },
      scope: 'same-routine',
    },
    message: '{a} and {b} may be used together: adapalene stays stable next to benzoyl peroxide.',
    suggestion: 'Nothing to change, as long as skin stays comfortable.',
    why: 'In a laboratory test, light and benzoyl peroxide together did not break adapalene down.',
    source: 'Br J Dermatol 1998;139(s52):8.',
    confidence: 'high',
  },
  {
    id: 'R08',
    kind: 'pair',
    severity: 'info',
    topic: 'good-together',
    condition: {
      kind: 'pair',
      a: { anyTag: ['niacinamide'] },
      b: { anyTag: ['vitamin_c', 'pure_vitamin_c'] },
      scope: 'same-session',
    },
    message: '{a} and {b} may be used together: niacinamide and vitamin C do not cancel out.',
    suggestion: 'Nothing to change. One maker prefers separate times, if you like to be careful.',
    why: 'The reaction that people warn of needs heat and time that skin does not offer. This is reasoning, not a trial.',
    source: 'Explanatory articles; The Ordinary advises separate times.',
    confidence: 'medium',
  },
]
