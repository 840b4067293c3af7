import { db as shopDatabase, type Database } from './database.server'
import { shortMemory } from './short-memory'
import { FIRST_PROFILE, type ShopProfile } from './shop-profile'

/** Who keeps the shop, as it is stored now. One query. */
export async function readShopProfile(db: Database = shopDatabase): Promise<ShopProfile> {
  const stored = await db.shopProfile.findUnique({
    where: { id: 1 },
    omit: { id: true, mailSender: true, returnsWords: true },
  })
  if (!stored) return FIRST_PROFILE
  return { ...stored, reactionEmail: stored.reactionEmail ?? stored.careEmail }
}

/** How returns work in the shop's own words; null where the first ones hold. One query. */
export async function readReturnsWords(db: Database = shopDatabase): Promise<string | null> {
  const stored = await db.shopProfile.findUnique({
    where: { id: 1 },
    select: { returnsWords: true },
  })
  return stored?.returnsWords ?? null
}

const remember = shortMemory<ShopProfile>({ milliseconds: 10_000, size: 1 })

/** The same for what stands around pages: it may be ten seconds old. */
export function recallShopProfile(now: Date): Promise<ShopProfile> {
  return remember('profile', now, () => readShopProfile())
}
