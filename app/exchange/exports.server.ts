import { writeMilli } from '#app/catalog/milli'
import { randomUUID } from 'node:crypto'
import type { Cell } from '#app/http/csv.server'
import { writeCents } from '#app/money/read-cents'
import { db } from '#app/platform/database.server'
import { boundTo, may, type Actor, type Permission } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { customerRows } from './export-customers.server'
import { orderRows } from './export-orders.server'
import { IMPORT_KINDS } from './import-kinds'
import { partsOf } from './parts-of'

const PART = 1000

interface Export {
  label: string
  permission: Permission
  columns: readonly string[]
  parts: () => AsyncGenerator<Cell[][]>
}

/** What can be taken out of the shop as a file, by the word in its address. */
export const EXPORTS = {
  'stock-counts': {
    label: 'Stock, by lot',
    permission: 'stock:read',
    columns: IMPORT_KINDS['stock-counts'].columns,
    parts: stockRows,
  },
  products: {
    label: 'Products, by size',
    permission: 'catalog:read',
    columns: IMPORT_KINDS.products.columns,
    parts: productRows,
  },
  ingredients: {
    label: 'Ingredients',
    permission: 'catalog:read',
    columns: IMPORT_KINDS.ingredients.columns,
    parts: ingredientRows,
  },
  orders: {
    label: 'Orders, by line',
    permission: 'customers:export',
    columns: IMPORT_KINDS.orders.columns,
    parts: orderRows,
  },
  customers: {
    label: 'Customers',
    permission: 'customers:export',
    columns: IMPORT_KINDS.customers.columns,
    parts: customerRows,
  },
} as const satisfies Record<string, Export>

export type ExportKind = keyof typeof EXPORTS

/** The exports that the person may take: none for whoever sees one studio only. */
export function exportsFor(actor: Actor): ExportKind[] {
  if (boundTo(actor) !== null) return []
  const kinds = Object.keys(EXPORTS) as ExportKind[]
  return kinds.filter((kind) => may(actor, EXPORTS[kind].permission))
}

/** The rows of an export, read some at a time; that it was taken is in the trail. Undefined when it is not theirs. */
export async function takeExport(
  actor: Actor,
  kind: string,
  now: Date,
): Promise<Export | undefined> {
  const own = exportsFor(actor).find((each) => each === kind)
  if (!own) return undefined
  const record = { kind: 'export', id: randomUUID(), name: EXPORTS[own].label } as const
  await db.$transaction((tx) => recordAudit(tx, actor, { action: 'export.taken', record }, now))
  return EXPORTS[own]
}

function stockRows() {
  return partsOf(
    (after: Lot | undefined) => readLots(after?.id),
    ({ variant, location, lotCode, expiresOn, onHand, unitCostCents }: Lot) => [
      ...[variant.sku, location.slug, lotCode, expiresOn?.toISOString().slice(0, 10) ?? null],
      ...[onHand, onHand, cents(unitCostCents)],
    ],
  )
}

type Lot = Awaited<ReturnType<typeof readLots>>[number]

function readLots(after: string | undefined) {
  return db.stockLot.findMany({
    where: { onHand: { gt: 0 }, ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: 'asc' },
    take: PART,
    include: { variant: { select: { sku: true } }, location: { select: { slug: true } } },
  })
}

function productRows() {
  return partsOf(readVariants, ({ product, ...size }) => [
    ...[product.slug, size.sku, product.name, product.brand.slug, product.category.slug],
    ...[product.status, product.regulatoryClass, product.summary, product.description],
    ...[product.howToUse, product.routineStep, yesNo(product.useAm), yesNo(product.usePm)],
    ...[yesNo(product.rinseOff), size.label],
    ...[size.sizeMilli === null ? null : writeMilli(size.sizeMilli), size.sizeUnit],
    ...[cents(size.priceCents), cents(size.compareAtCents), cents(size.costCents)],
    ...[size.weightGrams, size.barcode, yesNo(size.flammable), yesNo(size.active)],
  ])
}

function readVariants(after: { id: string } | undefined) {
  return db.variant.findMany({
    where: after ? { id: { gt: after.id } } : {},
    orderBy: { id: 'asc' },
    take: PART,
    include: {
      product: {
        include: { brand: { select: { slug: true } }, category: { select: { slug: true } } },
      },
    },
  })
}

function ingredientRows() {
  return partsOf(readIngredients, ({ inciName, plainName, aliases, tags, note }) => [
    ...[inciName, plainName, aliases.join('; '), tags.join('; '), note],
  ])
}

function readIngredients(after: { id: string } | undefined) {
  return db.ingredient.findMany({
    where: after ? { id: { gt: after.id } } : {},
    orderBy: { id: 'asc' },
    take: PART,
  })
}

function cents(amount: number | null): string | null {
  return amount === null ? null : writeCents(amount)
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
