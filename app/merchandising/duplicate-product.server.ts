import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { holdDictionary } from './dictionary/dictionary-lock.server'
import { readProduct } from './product-form'
import { readEdited } from './read-values.server'
import { readLabel } from './read-label.server'
import { writeProduct } from './write-product.server'

const MOST_COPIES = 99

/**
 * Makes a draft that is like a product, pictures included. Its address and SKUs end in "-copy", or in "-copy-2"
 * and on; barcodes stay with the first, since each is on one box. The copy's id comes from the form, so a second press
 * finds the first one's. Null where the role does not include it, there is no such product, or it has 99 copies.
 */
export async function duplicateProduct(
  actor: Actor,
  { id, copyId }: { id: string; copyId: string },
  now: Date,
): Promise<{ id: string } | null> {
  if (!may(actor, 'catalog:write')) return null
  return db.$transaction(async (tx) => {
    await holdDictionary(tx)
    const edited = await readEdited(tx, id)
    if (!edited) return null
    const { product, values, links } = edited
    const stem = product.slug.replace(COPY, '').slice(0, 70)
    const stems = values.sizes.map(({ sku }) => sku.replace(COPY, '').slice(0, 50))
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`copies of ${stem}`}))`
    const known = await tx.product.findUnique({ where: { id: copyId }, select: { id: true } })
    if (known) return known
    const ending = await freeEnding(tx, stem, stems)
    if (!ending) return null
    const slug = stem + ending
    const read = readProduct({
      ...values,
      slug,
      name: `${values.name.slice(0, 150)} (copy)`,
      sizes: values.sizes.map((size, at) => ({
        ...size,
        id: '',
        sku: `${stems[at]}${ending}`,
        barcode: '',
      })),
    })
    if (read.kind === 'invalid') return null
    const label = await readLabel(tx, values, { links, tags: product.tags })
    const copy = await writeProduct(tx, { newId: copyId, input: read.input, label, slug }, now)
    await tx.$executeRaw`
      INSERT INTO "ProductMedia" ("productId", "position", "mediaId", "alt")
      SELECT ${copy}::uuid, "position", "mediaId", "alt" FROM "ProductMedia" WHERE "productId" = ${id}::uuid`
    const record = { kind: 'product', id: copy, name: read.input.name } as const
    const after = { copyOf: product.name }
    await recordAudit(tx, actor, { action: 'product.created', record, after }, now)
    return { id: copy }
  })
}

const COPY = /-copy(-\d+)?$/

/** The first ending that neither the address nor any SKU has yet; undefined where all 99 are taken. */
async function freeEnding(tx: Transaction, slug: string, skus: readonly string[]) {
  const stems = [...skus, slug]
  const endings = Array.from({ length: MOST_COPIES }, (_, copy) =>
    copy === 0 ? '-copy' : `-copy-${copy + 1}`,
  )
  const names = endings.flatMap((ending) => stems.map((stem) => stem + ending))
  const products = await tx.product.findMany({
    where: { slug: { in: names } },
    select: { slug: true },
  })
  const variants = await tx.variant.findMany({
    where: { sku: { in: names } },
    select: { sku: true },
  })
  const taken = new Set([...products.map(({ slug }) => slug), ...variants.map(({ sku }) => sku)])
  return endings.find((ending) => stems.every((stem) => !taken.has(stem + ending)))
}
