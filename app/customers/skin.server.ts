import { db } from '#app/platform/database.server'

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

/** Keeps answers in place of those kept before. What may be among them is the caller's to heed. */
export async function keepSkin(
  customerId: string,
  skin: Omit<KeptSkin, 'savedAt'> & { consentVersion: string },
  now: Date,
): Promise<void> {
  const data = { ...skin, savedAt: now }
  await db.customerSkin.upsert({
    where: { customerId },
    create: { customerId, ...data },
    update: data,
  })
}

/** Forgets them; a repeat changes nothing. */
export async function forgetSkin(customerId: string): Promise<void> {
  await db.customerSkin.deleteMany({ where: { customerId } })
}
