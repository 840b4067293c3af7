import type { Transaction } from '#app/platform/database.server'

/** Keeps an account from being deleted until the transaction ends; false where it was deleted before. */
export async function keepAccount(tx: Transaction, customerId: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT FROM "Customer" WHERE "id" = ${customerId}::uuid FOR KEY SHARE`
  return found.length > 0
}
