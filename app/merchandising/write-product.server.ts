import type { Transaction } from '#app/platform/database.server'
import { writeProducts, type ProductDraft } from './write-products.server'

/** Writes one product as writeProducts does; without `id` it is made, as a draft, `newId` its own. Returns its id. */
export async function writeProduct(
  tx: Transaction,
  { id, ...draft }: Omit<ProductDraft, 'id'> & { id?: string },
  now: Date,
): Promise<string> {
  const ids = await writeProducts(tx, [{ id: id ?? null, ...draft }], now)
  const written = ids.get(draft.slug)
  if (!written) throw new Error(`Product ${draft.slug} was not written`)
  return written
}
