import { db, type Database } from '#app/platform/database.server'
import { readKept } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { ProductValues } from './product-values'

/** What a product's form is kept under; null is a new one's. */
export const aboutProduct = (id: string | null) => `product:${id ?? 'new'}`

/** What the person typed about a product and has not saved, if anything, and when a form that they saved was made. */
export async function readKeptProduct(
  actor: Pick<Actor, 'id'>,
  id: string | null,
  database: Database = db,
) {
  const { kept, closedAt } = await readKept(actor, aboutProduct(id), database)
  if (!kept) return { draft: null, closedAt }
  const { base, keptAt, values } = kept
  return {
    draft: { version: Number(base), keptAt, values: ProductValues.parse(values) },
    closedAt,
  }
}
