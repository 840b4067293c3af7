import { seedId } from '#prisma/seed/seed-id'

interface PromotionSeed {
  code: string
  name: string
  kind: 'percentage' | 'fixed'
  percentBp?: number
  amountCents?: number
  minSpendCents?: number
  categorySlugs?: string[]
  firstOrderOnly?: boolean
  usesLimit: number
  perCustomerLimit: number
}

/** Two codes of different kinds. */
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
    usesLimit: 200,
    perCustomerLimit: 2,
  },
]

/** The promotion as the database keeps it, not used yet. */
export function promotionRow({ code, ...promotion }: PromotionSeed) {
  return {
    id: seedId('promotion', code),
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
