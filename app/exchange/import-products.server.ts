import { holdDictionary } from '#app/merchandising/dictionary/dictionary-lock.server'
import { auditOf } from '#app/merchandising/audit-of'
import { keepRevisions } from '#app/merchandising/join-with-saved.server'
import { ProductValues } from '#app/merchandising/product-values'
import { readEditedBySlug } from '#app/merchandising/read-values.server'
import { setStatus } from '#app/merchandising/set-status.server'
import { writeProducts } from '#app/merchandising/write-products.server'
import type { Transaction } from '#app/platform/database.server'
import type { JudgedRow, SentRow } from './import-row'
import type { ImportBy, Importer } from './importer'
import { judgeProducts, type ProductPlan } from './judge-products.server'
import { recordAudits } from './record-audits.server'

async function applyRows(
  tx: Transaction,
  rows: readonly SentRow[],
  by: ImportBy,
): Promise<JudgedRow[]> {
  await lockRows(tx, rows)
  const { judged, plans } = await judgeProducts(tx, rows)
  const known = new Map(
    plans.flatMap(({ sketch: { slug, before } }) => (before ? [[slug, before.product.id]] : [])),
  )
  const written = await writeForms(tx, plans, by)
  const ids = new Map([...known, ...written])
  const moved = plans.flatMap(({ sketch, status }) => {
    const id = ids.get(sketch.slug)
    return id && status.from !== status.to ? [{ id, ...status }] : []
  })
  await setStatus(tx, by.actor, moved, by.now, { import: by.importId })
  const refreshed = new Set(moved.map(({ id }) => id))
  const open = [...written.values()].filter((id) => !refreshed.has(id))
  if (open.length > 0) await tx.$executeRaw`SELECT refresh_listing(${open}::uuid[])`
  if (written.size > 0) await keepWritten(tx, [...written.keys()], by)
  return judged
}

/** Writes what forms say; whoever has one of them open is shown what the file changed. Returns ids by address name. */
async function writeForms(
  tx: Transaction,
  plans: readonly ProductPlan[],
  by: ImportBy,
): Promise<ReadonlyMap<string, string>> {
  const drafts = plans.flatMap(({ draft }) => draft ?? [])
  if (drafts.length === 0) return new Map()
  const before = plans.flatMap(({ draft, sketch }) => (draft && sketch.before) ?? [])
  await keepRevisions(tx, before, '', by.now)
  const ids = await writeProducts(tx, drafts, by.now)
  await tx.product.updateMany({
    where: { id: { in: before.map(({ product }) => product.id) } },
    data: { version: { increment: 1 } },
  })
  await recordAudits(
    tx,
    by,
    plans.flatMap(({ draft, sketch, values }) => {
      const id = ids.get(sketch.slug)
      if (!draft || !id) return []
      const changes = auditOf(sketch.before?.values ?? ProductValues.parse({}), values)
      return {
        action: 'product.imported' as const,
        record: { kind: 'product' as const, id, name: values.name },
        before: changes.before,
        after: { ...changes.after, import: by.importId },
      }
    }),
  )
  return ids
}

/** Once all is done: each form as it is now. */
async function keepWritten(
  tx: Transaction,
  slugs: string[],
  { actor, now }: ImportBy,
): Promise<void> {
  await keepRevisions(tx, await readEditedBySlug(tx, slugs), actor.name, now)
}

/** Products are taken by id, as their own pages take them. */
async function lockRows(tx: Transaction, rows: readonly SentRow[]): Promise<void> {
  const slugs = rows.map(({ cells }) => cells['slug'] ?? '')
  await holdDictionary(tx)
  await tx.$queryRaw`
    SELECT FROM "Product" WHERE "slug" = ANY (${slugs}::text[]) ORDER BY "id" FOR NO KEY UPDATE`
}

/** Products with their sizes, by the rules of their own page; only what a file cannot carry stays there. */
export const importProducts: Importer = {
  key: ['sku'],
  nameOf: ({ sku, slug }) =>
    sku ? { column: 'sku', name: `sku ${sku}` } : { column: 'slug', name: `slug ${slug ?? ''}` },
  together: 'slug',
  part: 200,
  judge: async (db, rows) => (await judgeProducts(db, rows)).judged,
  lock: lockRows,
  apply: applyRows,
}
