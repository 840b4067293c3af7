import type { Transaction } from '#app/platform/database.server'

/** Of all who read labels to write what they say, and of all who change the dictionary. */
const DICTIONARY = 7_205_318

/**
 * Before a product is held that is to be written as the dictionary reads its label: whoever changes the dictionary
 * waits for it, and then finds the product.
 */
export async function holdDictionary(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${DICTIONARY})`
}

/** Before the dictionary is read to be changed: one person at a time, and nobody writes a label meanwhile. */
export async function lockDictionary(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${DICTIONARY})`
}
