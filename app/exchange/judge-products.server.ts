import { clashesOf, readTaken, type Taken } from '#app/merchandising/find-clashes.server'
import { readProduct, type FieldProblems, type ProductInput } from '#app/merchandising/product-form'
import { STATUSES, type Status } from '#app/merchandising/product-query'
import type { ProductValues } from '#app/merchandising/product-values'
import { publishProblems } from '#app/merchandising/publish-problems'
import { suggestNames } from '#app/merchandising/read-label.server'
import type { ProductDraft } from '#app/merchandising/write-products.server'
import type { Database } from '#app/platform/database.server'
import { takeTurns } from '#app/platform/take-turns'
import { refused, type JudgedRow, type RowProblem, type SentRow } from './import-row'
import { findKnownProducts, type KnownProducts } from './known-products.server'
import { effectsOf } from './product-effects'
import { labelOf, type SketchedLabel } from './product-label.server'
import { withoutDrugFacts } from './product-drug-facts'
import { productColumn, sizeColumn } from './product-row'
import { sketchProduct, type Sketch } from './sketch-product'

/** What is to be done to one product. */
export interface ProductPlan {
  sketch: Sketch
  /** Null where only its status changes. */
  draft: ProductDraft | null
  values: ProductValues
  status: { from: Status; to: Status }
}

interface Judged extends Omit<SketchedLabel, 'after'> {
  sketch: Sketch
  status: { from: Status; to: Status }
  input: ProductInput | null
  /** Nothing is to be done. */
  isSame: boolean
  /** What its form says changes, and not its status alone. */
  isWritten: boolean
}

/** What rows would do now, by the rules of the product's own page; whole products at a time. */
export async function judgeProducts(
  db: Database,
  rows: readonly SentRow[],
): Promise<{ judged: JudgedRow[]; plans: ProductPlan[] }> {
  const known = await findKnownProducts(db, rows)
  const turn = takeTurns()
  const { sketches, judged } = await sketchAll(rows, known, turn)
  const read: Judged[] = []
  for (const sketch of sketches) {
    await turn()
    read.push(readSketch(sketch, known))
  }
  const drafts = read.flatMap(({ sketch: { before, slug }, input, isSame }) =>
    input && !isSame ? [{ id: before?.product.id ?? null, slug, input }] : [],
  )
  const taken = await readTaken(db, drafts)
  const unknown = new Set(read.flatMap((each) => each.unknown))
  const suggestions = await suggestNames(db, [...unknown])
  const plans: ProductPlan[] = []
  for (const each of read) {
    await turn()
    const { sketch, status, tags } = each
    const { before, after, rows: own } = sketch
    const problems = each.isSame ? [] : problemsOf(each, taken, suggestions)
    if (problems.length > 0) {
      judged.push(...own.map(({ number }) => refused(number, ...problems)))
      continue
    }
    const old = before && { values: before.values, tags: before.product.tags }
    const hasNewBrand = Boolean(sketch.cells['brand']) && !known.brandOf(sketch.cells)
    judged.push(...effectsOf({ before: old, after, tags, status, rows: own, hasNewBrand }))
    if (!each.isSame) plans.push(planOf(each))
  }
  return { judged, plans }
}

async function sketchAll(
  rows: readonly SentRow[],
  known: KnownProducts,
  turn: () => Promise<void>,
) {
  const bySlug = new Map<string, SentRow[]>()
  for (const row of rows) {
    const slug = row.cells['slug'] ?? ''
    const own = bySlug.get(slug)
    if (own) own.push(row)
    else bySlug.set(slug, [row])
  }
  const judged: JudgedRow[] = []
  const barcodes = new Map<string, string>()
  const sketches: Sketch[] = []
  for (const [slug, own] of bySlug) {
    await turn()
    if (slug === '') {
      const problem = { column: 'slug', reason: 'Enter the product’s address name' }
      judged.push(...own.map(({ number }) => refused(number, problem)))
      continue
    }
    const { sketch, refusals } = sketchProduct(slug, own, known, barcodes)
    judged.push(...refusals)
    if (sketch) sketches.push(sketch)
  }
  return { sketches, judged }
}

function readSketch(sent: Sketch, known: KnownProducts): Judged {
  const { before } = sent
  const facts = withoutDrugFacts(sent.after, sent.cells)
  const label = labelOf({ ...sent, after: facts.values }, known)
  const sketch = { ...sent, after: label.after }
  const from: Status = before?.product.status ?? 'draft'
  const cell = sent.cells['status'] || from
  const to = Object.keys(STATUSES).find((each): each is Status => each === cell)
  const problems = [...facts.problems, ...label.problems]
  if (!to) problems.push({ column: 'status', reason: 'draft, active or archived' })
  const isWritten = !before || label.label !== null || !isSameForm(before.values, label.after)
  const status = { from, to: to ?? from }
  const isSame = problems.length === 0 && !isWritten && status.from === status.to
  const read = isSame ? null : readProduct(label.after)
  if (read?.kind === 'invalid') problems.push(...byColumn(read.problems, sketch))
  const input = read?.kind === 'read' ? read.input : null
  return { ...label, sketch, status, problems, input, isSame, isWritten }
}

function isSameForm(before: ProductValues, after: ProductValues): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

/** What stands in the way of a product, by the columns in which it can be mended. */
function problemsOf(
  { sketch, status, input, label, tags, problems, unknown }: Judged,
  taken: Taken,
  suggestions: ReadonlyMap<string, string[]>,
): RowProblem[] {
  if (!input || problems.length > 0) return problems
  const { before, after, slug } = sketch
  const clashes = clashesOf(
    { id: before?.product.id ?? null, input, values: after, label, slug },
    taken,
  )
  const missing = status.to === 'active' ? publishProblems(input, tags) : []
  const isPublished = status.from !== status.to
  return [
    ...byColumn(clashes, sketch),
    ...unknown.map((name) => ({
      column: 'ingredients',
      reason: `The dictionary does not know ${name}${orElse(suggestions.get(name))}`,
    })),
    ...missing.map(({ field, message }) =>
      isPublished
        ? { column: 'status', reason: `${message} (${columnOf(field)})` }
        : { column: columnOf(field), reason: message },
    ),
  ]
}

function columnOf(field: string): string {
  return field === 'sizes' ? 'active' : productColumn(field)
}

function orElse(names: readonly string[] = []): string {
  return names.length > 0 ? `; perhaps ${names.join(' or ')}` : ''
}

/** The form's problems by column; of a size that no row names, with its SKU. */
function byColumn(problems: FieldProblems, { after, rows }: Sketch): RowProblem[] {
  return Object.entries(problems).flatMap(([name, messages]) => {
    const [, place, field] = /^sizes\[(\d+)\]\.(.+)$/.exec(name) ?? []
    const sku = place === undefined ? undefined : after.sizes[Number(place)]?.sku
    const isHere = rows.length === 1 && rows[0]?.cells['sku'] === sku
    const column = field === undefined ? productColumn(name) : sizeColumn(field)
    return messages.map((message) => ({
      column,
      reason: sku === undefined || isHere ? message : `${sku}: ${message}`,
    }))
  })
}

function planOf({ sketch, status, input, label, isWritten }: Judged): ProductPlan {
  const { before, slug, after } = sketch
  const id = before?.product.id ?? null
  const brandSlug = sketch.cells['brand_name'] ? sketch.cells['brand'] : undefined
  const draft = isWritten && input ? { id, slug, input, label, brandSlug } : null
  return { sketch, draft, values: after, status }
}
