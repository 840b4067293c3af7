import type { ConsentVersion } from '#app/customers/letters-consent'
import type { ConsultationRoute } from '#app/platform/prisma/client'

type Kind = 'requested' | 'confirmed' | 'withdrawn'

interface AccountSeed {
  shopper: string
  daysAgo: number
  /** Keeps the address of the orders, too. */
  keepsAddress: boolean
  /** As the builder writes them into an address. */
  skin?: string
}

/** Shoppers who signed in once, by name. */
export const accounts: AccountSeed[] = [
  {
    shopper: 'Maya Torres',
    daysAgo: 212,
    keepsAddress: true,
    skin: 'skin=oily&cleansing=some&concern=pores',
  },
  { shopper: 'Hana Sato', daysAgo: 140, keepsAddress: true },
  { shopper: 'Rafael Duarte', daysAgo: 61, keepsAddress: false },
  { shopper: 'Sadie Quinn', daysAgo: 18, keepsAddress: true },
]

interface ReaderSeed {
  email: string
  version: ConsentVersion
  /** What was agreed to and taken back, oldest first, days ago. */
  consents: { kind: Kind; daysAgo: number; place: string }[]
}

const footer = (daysAgo: number) => ({ kind: 'requested', daysAgo, place: 'footer' }) as const
const confirmed = (daysAgo: number) =>
  ({ kind: 'confirmed', daysAgo, place: 'confirm page' }) as const

/** Who reads the letter, waits to confirm it, or stopped it; two of them never ordered. */
export const readers: ReaderSeed[] = [
  {
    ...{ email: 'maya.torres@example.com', version: '2026-11' },
    consents: [footer(212), confirmed(211.9)],
  },
  {
    ...{ email: 'theo.lindqvist@example.com', version: '2026-11' },
    consents: [
      ...[footer(180), confirmed(179.5)],
      { kind: 'withdrawn', daysAgo: 33, place: 'mail program' },
    ],
  },
  {
    ...{ email: 'wren.castillo@example.com', version: '2026-11' },
    consents: [footer(25), confirmed(25)],
  },
  { ...{ email: 'otis.fairbank@example.com', version: '2026-11' }, consents: [footer(0.4)] },
]

interface RequestSeed {
  reference: string
  fullName: string
  phone?: string
  treatment: 'hydrafacial' | 'microinfusion'
  studio: 'dallas' | 'chicago' | 'portland'
  route: ConsultationRoute
  flagged?: string[]
  preferredTimes?: string
  message?: string
  hoursAgo: number
  /** What was done since, oldest first. */
  steps?: {
    kind: 'contacted' | 'closed' | 'reopened'
    hoursAgo: number
    by: 'clinic' | 'support'
    outcome?: string
    note?: string
  }[]
}

/** Requests in each state, in each studio, for each who calls. */
export const requests: RequestSeed[] = [
  {
    ...{ reference: '7KQ3MX2P', fullName: 'Maya Torres', phone: '5125550137' },
    ...{ treatment: 'hydrafacial', studio: 'dallas', route: 'studio', hoursAgo: 5 },
    preferredTimes: 'Weekday evenings, Saturday',
    message: 'I have never had one and would like to know how long it takes.',
  },
  {
    ...{ reference: 'B4WN8TRC', fullName: 'Leila Haddad', phone: '3135550119' },
    ...{ treatment: 'microinfusion', studio: 'chicago', route: 'clinician', hoursAgo: 21 },
    ...{ flagged: ['isotretinoin'], preferredTimes: 'Weekday mornings' },
    message: 'I finished my prescription in the spring.',
  },
  {
    ...{ reference: 'H6ZVQ9DE', fullName: 'Yuki Tanabe', treatment: 'hydrafacial' },
    ...{ studio: 'portland', route: 'clinician', flagged: ['cold_sores'], hoursAgo: 30 },
  },
  {
    ...{ reference: 'M2XG5HYA', fullName: 'Greta Olsen', phone: '6085550142' },
    ...{ treatment: 'microinfusion', studio: 'dallas', route: 'clinician', hoursAgo: 52 },
    ...{ flagged: ['keloids'], preferredTimes: 'Weekday afternoons' },
    steps: [
      ...[{ kind: 'contacted', hoursAgo: 28, by: 'clinic', note: 'Left a message.' } as const],
      { kind: 'contacted', hoursAgo: 4, by: 'clinic', note: 'Spoke; sends a list of questions.' },
    ],
  },
  {
    ...{ reference: 'P8CJ4KSN', fullName: 'Owen Park', treatment: 'hydrafacial' },
    ...{ studio: 'chicago', route: 'studio', hoursAgo: 260 },
    steps: [
      { kind: 'contacted', hoursAgo: 240, by: 'support', note: 'Answered by mail.' },
      { kind: 'closed', hoursAgo: 216, by: 'support', outcome: 'visit-arranged' },
    ],
  },
  {
    ...{ reference: 'T3RDW7FB', fullName: 'Ines Moreau', phone: '6195550164' },
    ...{ treatment: 'microinfusion', studio: 'dallas', route: 'referral', hoursAgo: 700 },
    flagged: ['neuromuscular'],
    steps: [{ kind: 'closed', hoursAgo: 670, by: 'clinic', outcome: 'referred' }],
  },
]

/** What colleagues noted about customers. */
export const notes = [
  {
    email: 'maya.torres@example.com',
    by: 'support',
    hoursAgo: 900,
    text: 'Asks for parcels without paper inside. Passed on to fulfilment.',
  },
  {
    email: 'maya.torres@example.com',
    by: 'support',
    hoursAgo: 6,
    text: 'Called about her request for a HydraFacial: told her that Dallas calls back.',
  },
  {
    email: 'theo.lindqvist@example.com',
    by: 'owner',
    hoursAgo: 780,
    text: 'The letter came twice in one month; apologized. He stopped it from his mail program.',
  },
] as const
