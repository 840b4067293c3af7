import type { Prisma } from '#app/platform/database.server'

/**
 * Reviews that belong to whoever has proven this address (in lower case): of the orders of its account, and of
 * those that a guest placed with it. What another account ordered for the address is that account's.
 */
export function writtenBy(email: string): Prisma.ReviewWhereInput {
  const asGuest = { customerId: null, email: { equals: email, mode: 'insensitive' } } as const
  return { order: { OR: [{ customer: { email } }, asGuest] } }
}
