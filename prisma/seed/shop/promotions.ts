import { seedId } from '#prisma/seed/seed-id'

interface PromotionSeed {
  /** Null for one that counts by itself. */
  code: string | null
  name: string
  kind: 'percentage' | 'fixed' | 'free_delivery'
  combines?: 'with_others'
  priority?: number
  percentBp?: number
  amountCents?: number
  minSpendCents?: number
  categorySlugs?: string[]
  firstOrderOnly?: boolean
  usesLimit?: number
  perCustomerLimit?: number
}

/** Three codes of different kinds, and an offer that needs none. */
export const promotions: PromotionSeed[] = [
  {
    code: 'WELCOME10',
    name: 'Welcome: 10% off a first order',
    kind: 'percentage',
    percentBp: 1000,
    firstOrderOnly: true,
    usesLimit: 500,
    perCustomerLimit: 1,
  },
  {
    code: 'POLISH5',
    name: '$5 off exfoliators from $50',
    kind: 'fixed',
    amountCents: 5_00,
    minSpendCents: 50_00,
    categorySlugs: ['exfoliators'],
    combines: 'with_others',
    priority: 10,
    usesLimit: 200,
    perCustomerLimit: 2,
  },
  {
    code: 'SHIPFREE',
    name: 'Free standard delivery from $35',
    kind: 'free_delivery',
    minSpendCents: 35_00,
    combines: 'with_others',
    perCustomerLimit: 3,
  },
  {
    code: null,
    name: 'Sunscreen for two: 10% off from $85',
    kind: 'percentage',
    percentBp: 1000,
    minSpendCents: 85_00,
    categorySlugs: ['sunscreens'],
    combines: 'with_others',
    priority: 20,
  },
]

/** The promotion as the database keeps it, not used yet. */
export function promotionRow({ code, ...promotion }: PromotionSeed) {
  return {
    id: seedId('promotion', code ?? promotion.name),
    automatic: code === null,
    combines: 'alone' as const,
    priority: 100,
    usesLimit: null,
    perCustomerLimit: null,
    active: true,
    startsAt: null,
    endsAt: null,
    percentBp: null,
    amountCents: null,
    minSpendCents: 0,
    categorySlugs: [],
    productIds: [],
    firstOrderOnly: false,
    uses: 0,
    ...promotion,
  }
}
