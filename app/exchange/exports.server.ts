import { randomUUID } from 'node:crypto'
import type { Cell } from '#app/http/csv.server'
import { writeCents } from '#app/money/read-cents'
import { db } from '#app/platform/database.server'
import { boundTo, may, type Actor, type Permission } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { customerRows } from './export-customers.server'
import { orderRows } from './export-orders.server'
import { linesIn, PART } from './export-parts.server'
import { productRows } from './export-products.server'
import { IMPORT_KINDS } from './import-kinds'

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

/** By SKU, location and lot, so that what an import makes of the file comes out as the same file. */
function stockRows() {
  return linesIn(
    (after: Stocked | undefined) => readStocked(after?.sku ?? ''),
    ({ sku, lots }) => {
      return lots.map(({ location, lotCode, expiresOn, onHand, unitCostCents, recalledAt }) => [
        ...[sku, location.slug, lotCode, expiresOn?.toISOString().slice(0, 10) ?? null],
        ...[onHand, onHand, cents(unitCostCents), recalledAt ? 'yes' : 'no'],
      ])
    },
  )
}

type Stocked = Awaited<ReturnType<typeof readStocked>>[number]

function readStocked(after: string) {
  return db.variant.findMany({
    where: { sku: { gt: after }, lots: { some: { onHand: { gt: 0 } } } },
    orderBy: { sku: 'asc' },
    take: PART,
    select: {
      sku: true,
      lots: {
        where: { onHand: { gt: 0 } },
        orderBy: [{ location: { slug: 'asc' } }, { lotCode: 'asc' }],
        include: { location: { select: { slug: true } } },
      },
    },
  })
}

function ingredientRows() {
  return linesIn(readIngredients, ({ inciName, plainName, aliases, tags, note }) => [
    [inciName, plainName, aliases.join('; '), tags.join('; '), note],
  ])
}

function readIngredients(after: { inciName: string } | undefined) {
  return db.ingredient.findMany({
    where: { inciName: { gt: after?.inciName ?? '' } },
    orderBy: { inciName: 'asc' },
    take: PART,
  })
}

function cents(amount: number | null): string | null {
  return amount === null ? null : writeCents(amount)
}
