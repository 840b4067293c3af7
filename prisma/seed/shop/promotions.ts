import { seedId } from '#prisma/seed/seed-id'

/** Two codes of different kinds; rows as the database keeps them. */
export const promotions = [
  {
    id: seedId('promotion', 'WELCOME10'),
    code: 'WELCOME10',
    name: 'Welcome: 10% off a first order',
    kind: 'percentage' as const,
    percentBp: 1000,
    firstOrderOnly: true,
    usesLimit: 500,
    perCustomerLimit: 1,
  },
  {
    id: seedId('promotion', 'POLISH5'),
    code: 'POLISH5',
    name: '$5 off exfoliators from $50',
    kind: 'fixed' as const,
    amountCents: 5_00,
    minSpendCents: 50_00,
    categorySlugs: ['exfoliators'],
    usesLimit: 200,
    perCustomerLimit: 2,
  },
]
