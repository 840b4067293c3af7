import { db } from '#app/platform/database.server'
import { draftFrom, type DraftFields } from './checkout-form'

/** What this bag's shopper has typed at checkout so far; null when the bag is not open (any more). */
export async function readDraft(bagId: string): Promise<DraftFields | null> {
  const bag = await db.bag.findUnique({
    where: { id: bagId, status: 'open' },
    select: { draft: { select: { fields: true } } },
  })
  return bag && draftFrom((bag.draft?.fields ?? {}) as Record<string, unknown>)
}

/** Keeps what was typed, over what was kept before. Personal: goes when the order is paid. */
export async function saveDraft(bagId: string, fields: DraftFields): Promise<void> {
  await db.checkoutDraft.upsert({
    where: { bagId },
    create: { bagId, fields },
    update: { fields },
  })
}
