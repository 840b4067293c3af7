import type { Transaction } from '#app/platform/database.server'
import type { ProductInput } from './product-form'
import type { Label } from './read-label.server'
import { writeProducts } from './write-products.server'

/** Writes one product as writeProducts does; without `id` it is made, as a draft. Returns its id. */
export async function writeProduct(
  tx: Transaction,
  { id, input, label, slug }: { id?: string; input: ProductInput; label: Label; slug: string },
  now: Date,
): Promise<string> {
  const ids = await writeProducts(tx, [{ id: id ?? null, input, label, slug }], now)
  const written = ids.get(slug)
  if (!written) throw new Error(`Product ${slug} was not written`)
  return written
}
