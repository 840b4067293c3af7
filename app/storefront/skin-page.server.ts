import { readSkin } from '#app/customers/skin.server'
import { skinWords } from '#app/routine/skin-answers'

/** A customer's skin profile in words, or null where nothing is kept. */
export async function readSkinPage(customerId: string) {
  const kept = await readSkin(customerId)
  if (!kept) return null
  const { answers, withHealth, savedAt } = kept
  return { words: skinWords(answers), withHealth, savedAt }
}

export type SkinView = NonNullable<Awaited<ReturnType<typeof readSkinPage>>>
