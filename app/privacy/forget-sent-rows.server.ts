import { db } from '#app/platform/database.server'

/**
 * Takes the rows that name an address out of files that staff sent, whether they were imported or not. In lower case.
 * Not in the erasure's own transaction: a running import holds its rows and then waits for the erasure.
 */
export async function forgetSentRows(email: string): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "ImportRow" WHERE lower("cells"->>'email') = ${email} AND "cells" ? 'email'`
}
