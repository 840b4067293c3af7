import { expectLots } from '#app/inventory/recall.server'
import type { Transaction } from '#app/platform/database.server'

/** Of files of stock; any number that nothing else takes. */
const STOCK_FILES = 7_205_318

/** A lot that is not there yet cannot be held: of two files that bring it in, the second waits and then counts it. */
export async function waitForStockFiles(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${STOCK_FILES})`
  await expectLots(tx)
}
