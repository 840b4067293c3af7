import type { Transaction } from '#app/platform/database.server'
import { compareFields, mergeValues, takeTheirs, type Conflict } from './merge-values'
import { ProductValues } from './product-values'
import type { Edited } from './read-values.server'

type Typed = {
  version: number
  values: ProductValues
  choices: ReadonlyMap<string, 'theirs' | 'mine' | 'open'>
}

type Joined =
  | { kind: 'joined'; values: ProductValues; taken: string[] }
  | { kind: 'conflict'; version: number; by: string; values: ProductValues; conflicts: Conflict[] }

/**
 * What was typed, joined with what others have saved since its version. Choices were made on the version that
 * the form names, so theirs means as it was there.
 */
export async function joinWithSaved(
  tx: Transaction,
  { product, values: theirs }: Edited,
  { version, values: mine, choices }: Typed,
): Promise<Joined> {
  const since = await tx.productRevision.findMany({
    where: { productId: product.id, version: { gte: version } },
    orderBy: { version: 'asc' },
  })
  const first = version < product.version ? since[0] : undefined
  const base = first ? ProductValues.parse(first.values) : theirs
  const by = since.findLast(({ savedBy }) => savedBy !== '')?.savedBy ?? 'A colleague'
  const fieldsOf = (choice: string) =>
    [...choices].flatMap(([field, chosen]) => (chosen === choice ? field : []))
  const chosen = takeTheirs(mine, base, fieldsOf('theirs'))
  const open = compareFields(chosen, base, fieldsOf('open'))
  const merged = mergeValues({ base, theirs, mine: chosen })
  const conflicts = [
    ...open.filter(({ field }) => !merged.conflicts.some((each) => each.field === field)),
    ...merged.conflicts,
  ]
  if (conflicts.length === 0) return { kind: 'joined', ...merged }
  return { kind: 'conflict', version: product.version, by, values: merged.values, conflicts }
}

/** Keeps a product's form as it stands at its version; `savedBy` is empty where that is not known. */
export function keepRevision(
  tx: Transaction,
  edited: Edited,
  savedBy: string,
  now: Date,
): Promise<void> {
  return keepRevisions(tx, [edited], savedBy, now)
}

/** The same for several products at once. */
export async function keepRevisions(
  tx: Transaction,
  edited: readonly Edited[],
  savedBy: string,
  now: Date,
): Promise<void> {
  if (edited.length === 0) return
  const rows = edited.map(({ product, values }) => ({
    ...{ productId: product.id, version: product.version, values },
    ...{ savedAt: now, savedBy },
  }))
  await tx.$executeRaw`
    INSERT INTO "ProductRevision" ("productId", "version", "values", "savedAt", "savedBy")
    SELECT "productId", "version", "values", "savedAt", "savedBy"
    FROM jsonb_populate_recordset(NULL::"ProductRevision", ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT DO NOTHING`
}
