/** The lists of requests that staff work through, by the word in the address. */
export const CONSULTATION_VIEWS = {
  open: { label: 'Open', status: 'requested' },
  contacted: { label: 'Contacted', status: 'contacted' },
  closed: { label: 'Closed', status: 'closed' },
  all: { label: 'All', status: null },
} as const

export type ConsultationView = keyof typeof CONSULTATION_VIEWS

export function parseConsultationView(word: string | null): ConsultationView {
  return word !== null && Object.hasOwn(CONSULTATION_VIEWS, word)
    ? (word as ConsultationView)
    : 'open'
}

export const CONSULTATION_STATES = {
  requested: 'Open',
  contacted: 'Contacted',
  closed: 'Closed',
} as const

/** Who is to call, and what holds for it. */
export const ROUTE_WORDS = {
  studio: { label: 'Studio', sentence: 'The studio calls.' },
  clinician: {
    label: 'Clinician',
    sentence: 'A clinician calls, before anything is planned.',
  },
  referral: {
    label: 'Clinician, may refer',
    sentence: 'A clinician calls. Do not book this: it may have to be referred.',
  },
} as const

/** How a request ends. None of them is mailed: a mail is read by whoever sees the phone. */
export const OUTCOMES = {
  'visit-arranged': 'A visit was arranged',
  'clinician-declined': 'A clinician advised against it',
  referred: 'Referred to somebody else',
  withdrawn: 'The shopper no longer wants it',
  unreachable: 'Could not be reached',
  mistaken: 'Sent twice or by mistake',
} as const

export type Outcome = keyof typeof OUTCOMES

export function outcomeWords(outcome: string | null): string {
  if (outcome === null) return ''
  return Object.hasOwn(OUTCOMES, outcome) ? OUTCOMES[outcome as Outcome] : outcome
}

/** "2145550142" → "(214) 555-0142". */
export function phoneWords(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3')
}
