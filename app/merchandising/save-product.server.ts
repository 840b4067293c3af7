import { db, Prisma, type Transaction } from '#app/platform/database.server'
import { closeForm } from '#app/staff/kept-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { auditOf } from './audit-of'
import { findClashes } from './find-clashes.server'
import { holdDictionary } from './dictionary/dictionary-lock.server'
import { joinWithSaved, keepRevision } from './join-with-saved.server'
import { aboutProduct } from './kept-product.server'
import type { Conflict } from './merge-values'
import { readProduct, type FieldProblems } from './product-form'
import { emptyValues, type ProductValues } from './product-values'
import { publishProblems, type PublishProblem } from './publish-problems'
import { readLabel } from './read-label.server'
import { readEdited, type Edited } from './read-values.server'
import { slugOf } from './slug-of'
import { writeProduct } from './write-product.server'

export interface ProductSave {
  /** Null for a new product. */
  id: string | null
  /** The version upon which it was typed; 0 for a new product. */
  version: number
  values: ProductValues
  /** What was decided about fields that somebody else had changed, by their names. */
  choices: ReadonlyMap<string, 'theirs' | 'mine' | 'open'>
  publish: boolean
  /** Of the form: what it still sends late is not kept as a draft. */
  ticket: string
}

export type SaveOutcome =
  /** `taken`: names of fields that only a colleague had changed meanwhile: theirs is kept. */
  | { kind: 'saved'; id: string; taken: string[] }
  | { kind: 'invalid'; problems: FieldProblems }
  | { kind: 'unpublishable'; problems: PublishProblem[] }
  | { kind: 'conflict'; version: number; by: string; values: ProductValues; conflicts: Conflict[] }
  | { kind: 'gone' }
  | { kind: 'not-allowed' }

/**
 * Saves a product's form, whole or not at all: the draft of a new product or the next version of one, published
 * too where asked. What somebody else saved since `version` is never overwritten: where both changed a field, the
 * difference comes back as a conflict. A product on sale stays fit to be on sale.
 */
export async function saveProduct(
  actor: Actor,
  save: ProductSave,
  now: Date,
): Promise<SaveOutcome> {
  if (!may(actor, 'catalog:write')) return { kind: 'not-allowed' }
  try {
    return await db.$transaction((tx) => saveIn(tx, actor, save, now))
  } catch (error) {
    if (isTaken(error)) return { kind: 'invalid', problems: { '': [TAKEN] } }
    throw error
  }
}

/** Of its own statements Prisma tells by P2002 that a value is taken, of SQL by the database's own code. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    (error.code === 'P2002' || error.message.includes('Code: `23505`'))
  )
}

const TAKEN =
  'Somebody saved the same address, SKU or barcode at this moment. Look through them and save again.'

async function saveIn(
  tx: Transaction,
  actor: Actor,
  save: ProductSave,
  now: Date,
): Promise<SaveOutcome> {
  const { id } = save
  await holdDictionary(tx)
  if (id) await tx.$queryRaw`SELECT FROM "Product" WHERE "id" = ${id}::uuid FOR UPDATE`
  const before = id ? await readEdited(tx, id) : null
  if (id && !before) return { kind: 'gone' }
  const joined = before
    ? await joinWithSaved(tx, before, save)
    : { kind: 'joined' as const, values: save.values, taken: [] }
  if (joined.kind === 'conflict') return joined
  const { values, taken } = joined
  const read = readProduct(values)
  if (read.kind === 'invalid') return read
  const { input } = read
  const slug = input.slug || slugOf(input.name)
  const label = await readLabel(
    tx,
    values,
    before ? { links: before.links, tags: before.product.tags } : undefined,
  )
  const problems = await findClashes(tx, { id, input, values, label, slug })
  if (Object.keys(problems).length > 0) return { kind: 'invalid', problems }
  const isOnSale = before?.product.status === 'active'
  const missing = save.publish || isOnSale ? publishProblems(input, label.tags) : []
  if (missing.length > 0) return { kind: 'unpublishable', problems: missing }

  if (before) await keepRevision(tx, before, '', now)
  const written = await writeProduct(tx, { ...(id ? { id } : {}), input, label, slug }, now)
  await tx.product.update({
    where: { id: written },
    data: {
      ...(before ? { version: { increment: 1 } } : {}),
      ...(save.publish && !isOnSale
        ? { status: 'active', publishAt: null, publishedAt: before?.product.publishedAt ?? now }
        : {}),
    },
  })
  await tx.$executeRaw`SELECT refresh_listing(ARRAY[${written}::uuid])`
  await closeForm(tx, actor, { about: aboutProduct(id), ticket: save.ticket }, now)
  const after = await readEdited(tx, written)
  if (!after) throw new Error(`Product ${written} vanished while it was held`)
  await keepRevision(tx, after, actor.name, now)
  await tellTrail(tx, actor, { before, after }, now)
  return { kind: 'saved', id: written, taken }
}

async function tellTrail(
  tx: Transaction,
  actor: Actor,
  { before, after }: { before: Edited | null; after: Edited },
  now: Date,
): Promise<void> {
  const record = { kind: 'product', id: after.product.id, name: after.product.name } as const
  const changes = auditOf(before?.values ?? emptyValues(), after.values)
  const action = before ? 'product.revised' : 'product.created'
  if (!before || Object.keys(changes.after).length > 0)
    await recordAudit(tx, actor, { action, record, ...changes }, now)
  const from = before?.product.status ?? 'draft'
  const to = after.product.status
  if (from === to) return
  const states = { before: { status: from }, after: { status: to } }
  await recordAudit(tx, actor, { action: 'product.published', record, ...states }, now)
}
