import { db, type Transaction } from '#app/platform/database.server'

export interface KeptSkin {
  /** As parameters of the builder's address. */
  answers: string
  /** Whether answers about health are kept, too. */
  withHealth: boolean
  savedAt: Date
}

/** What a customer asked us to remember of their skin, or null. */
export function readSkin(customerId: string): Promise<KeptSkin | null> {
  return db.customerSkin.findUnique({
    where: { customerId },
    select: { answers: true, withHealth: true, savedAt: true },
  })
}

/**
 * Keeps answers in place of those kept before, and what was agreed to, where that is another than before. What may be
 * among the answers is the caller's to heed.
 */
export async function keepSkin(
  customerId: string,
  skin: Omit<KeptSkin, 'savedAt'> & { consentVersion: string },
  now: Date,
): Promise<void> {
  const { withHealth, consentVersion } = skin
  const data = { ...skin, savedAt: now }
  await db.$transaction(async (tx) => {
    const held = await heldSkin(tx, customerId)
    await tx.customerSkin.upsert({
      where: { customerId },
      create: { customerId, ...data },
      update: data,
    })
    if (held?.withHealth === withHealth && held.consentVersion === consentVersion) return
    await tx.skinConsent.create({
      data: { customerId, at: now, kind: 'given', withHealth, wordingVersion: consentVersion },
    })
  })
}

/** Forgets them, and keeps when that was; a repeat changes nothing. */
export async function forgetSkin(customerId: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const held = await heldSkin(tx, customerId)
    if (!held) return
    const { withHealth, consentVersion } = held
    await tx.customerSkin.delete({ where: { customerId } })
    await tx.skinConsent.create({
      data: { customerId, at: now, kind: 'withdrawn', withHealth, wordingVersion: consentVersion },
    })
  })
}

/** What is kept; whoever else would change it waits. */
async function heldSkin(tx: Transaction, customerId: string) {
  await tx.$queryRaw`SELECT FROM "Customer" WHERE "id" = ${customerId}::uuid FOR UPDATE`
  return tx.customerSkin.findUnique({ where: { customerId } })
}
