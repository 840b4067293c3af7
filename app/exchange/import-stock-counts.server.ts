import { countStock } from '#app/inventory/count.server'
import { lotKey } from '#app/inventory/lot-key'
import { recalledAmong } from '#app/inventory/recall.server'
import { receiveStock } from '#app/inventory/receive.server'
import { inLotOrder } from '#app/inventory/sellable.server'
import { Prisma, type Database, type Transaction } from '#app/platform/database.server'
import { writeCents } from '#app/money/read-cents'
import { actorKey } from '#app/staff/permissions'
import { readCells, refused, type JudgedRow, type SentRow } from './import-row'
import type { Importer, ImportBy } from './importer'
import { recordAudits } from './record-audits.server'
import { waitForStockFiles } from './stock-file-turn.server'
import { StockRow } from './stock-row'

/** What the shop has for a row: no lot where it is to be received. */
interface Known {
  number: number
  variantId: string | null
  drug: boolean
  locationId: string | null
  lotId: string | null
  onHand: number
  held: number
  expiresOn: string | null
  unitCostCents: number | null
  isRecalled: boolean
}

/** A row that can be done, with what it does. */
interface Plan {
  row: StockRow
  known: Known & { variantId: string; locationId: string }
}

async function judgeRows(db: Database, rows: readonly SentRow[], now: Date) {
  const judged: JudgedRow[] = []
  const plans = new Map<number, Plan>()
  const read = rows.map((row) => ({ number: row.number, ...readCells(StockRow, row) }))
  const valid = read.flatMap((row) =>
    'values' in row ? [{ number: row.number, row: row.values }] : [],
  )
  const known = new Map((await findKnown(db, valid)).map((each) => [each.number, each]))
  const recalled = await recalledSet(db, valid, known)
  for (const each of read) {
    if (!('values' in each)) {
      judged.push(refused(each.number, ...each.problems))
      continue
    }
    const at = known.get(each.number)
    const verdict = judgeRow(each.number, each.values, at, recalled, now)
    judged.push(verdict)
    if (at?.variantId && at.locationId && verdict.effect !== 'refused')
      plans.set(each.number, {
        row: each.values,
        known: { ...at, variantId: at.variantId, locationId: at.locationId },
      })
  }
  return { judged, plans }
}

function judgeRow(
  number: number,
  row: StockRow,
  at: Known | undefined,
  recalled: ReadonlySet<string>,
  now: Date,
): JudgedRow {
  const no = (column: string, reason: string) => refused(number, { column, reason })
  if (!at?.variantId) return no('sku', 'No variant has this SKU')
  if (!at.locationId) return no('location', 'There is no open location of this name')
  const { counted, on_hand: expected, expires_on: expires, unit_cost: cost } = row
  if (row.recalled && !at.isRecalled)
    return no('recalled', 'Recall it on its page: a file does not, nor does it take such units in')
  if (at.lotId === null) {
    if (counted === 0) return { number, effect: 'same', problems: [], change: null }
    if (recalled.has(`${at.variantId} ${row.lot}`)) return no('lot', 'This lot is recalled')
    if (expires && expires <= now.toISOString().slice(0, 10))
      return no('expires_on', 'This date has passed; expired units are not taken in')
    if (at.drug && !expires) return no('expires_on', 'A drug needs the expiry date on its label')
    return { number, effect: 'new', problems: [], change: `new lot with ${counted} on hand` }
  }
  if (expires && expires !== at.expiresOn)
    return no('expires_on', `The shop has this lot as ${at.expiresOn ?? 'without a date'}`)
  const known = at.unitCostCents
  if (cost !== null && known !== null && cost !== known)
    return no('unit_cost', `The shop has it at ${writeCents(known)}, which a count does not change`)
  if (counted === at.onHand) return { number, effect: 'same', problems: [], change: null }
  if (expected !== undefined && expected !== at.onHand)
    return no('on_hand', `Units moved since: the shop now says ${at.onHand}. Count again`)
  if (counted < at.held) return no('counted', `Orders hold ${at.held} of this lot`)
  return { number, effect: 'changed', problems: [], change: `on hand ${at.onHand} to ${counted}` }
}

function findKnown(
  db: Database,
  rows: readonly { number: number; row: StockRow }[],
): Promise<Known[]> {
  return db.$queryRaw<Known[]>(Prisma.sql`
    SELECT sent."number", v."id" AS "variantId", coalesce(p."regulatoryClass" = 'otc_drug', false) AS "drug",
      place."id" AS "locationId", lot."id" AS "lotId", coalesce(lot."onHand", 0) AS "onHand",
      coalesce(lot."held", 0) AS "held", lot."expiresOn"::text, lot."unitCostCents",
      lot."recalledAt" IS NOT NULL AS "isRecalled"
    FROM unnest(
      ${rows.map(({ number }) => number)}::int[], ${rows.map(({ row }) => row.sku)}::text[],
      ${rows.map(({ row }) => row.location)}::text[], ${rows.map(({ row }) => row.lot)}::text[]
    ) AS sent ("number", "sku", "location", "lot")
    LEFT JOIN "Variant" v ON v."sku" = sent."sku"
    LEFT JOIN "Product" p ON p."id" = v."productId"
    LEFT JOIN "Location" place ON place."slug" = sent."location" AND place."active"
    LEFT JOIN LATERAL (
      SELECT * FROM "StockLot" lot
      WHERE lot."variantId" = v."id" AND lot."locationId" = place."id" AND lot_key(lot."lotCode") = lot_key(sent."lot")
      ORDER BY lot."lotCode" = sent."lot" DESC, lot."twin" LIMIT 1
    ) lot ON true`)
}

async function recalledSet(
  db: Database,
  rows: readonly { number: number; row: StockRow }[],
  known: ReadonlyMap<number, Known>,
): Promise<Set<string>> {
  const codes = rows.flatMap(({ number, row }) => {
    const at = known.get(number)
    return at?.variantId && at.lotId === null ? [{ variantId: at.variantId, lotCode: row.lot }] : []
  })
  const found = codes.length > 0 ? await recalledAmong(db, codes) : []
  return new Set(found.map(({ variantId, lotCode }) => `${variantId} ${lotCode}`))
}

async function lockRows(tx: Transaction, rows: readonly SentRow[]): Promise<void> {
  await waitForStockFiles(tx)
  await tx.$queryRaw(Prisma.sql`
    SELECT FROM unnest(
      ${rows.map(({ cells }) => cells['sku'] ?? '')}::text[], ${rows.map(({ cells }) => cells['location'] ?? '')}::text[],
      ${rows.map(({ cells }) => cells['lot'] ?? '')}::text[]
    ) AS sent ("sku", "location", "lot")
    JOIN "Variant" v ON v."sku" = sent."sku"
    JOIN "Location" place ON place."slug" = sent."location"
    JOIN "StockLot" lot ON lot."variantId" = v."id" AND lot."locationId" = place."id"
      AND lot_key(lot."lotCode") = lot_key(sent."lot")
    ORDER BY ${inLotOrder}
    FOR NO KEY UPDATE OF lot`)
}

async function applyRows(
  tx: Transaction,
  rows: readonly SentRow[],
  by: ImportBy,
): Promise<JudgedRow[]> {
  await lockRows(tx, rows)
  const { judged, plans } = await judgeRows(tx, rows, by.now)
  const doing = judged.flatMap(({ number, effect }) => {
    const plan = plans.get(number)
    return plan && (effect === 'new' || effect === 'changed') ? [{ ...plan, number, effect }] : []
  })
  const moved = { now: by.now, actor: actorKey(by.actor), formId: by.importId }
  const fresh = doing.filter(({ effect }) => effect === 'new')
  if (fresh.length > 0)
    await receiveStock(tx, { lots: fresh.map(deliveryOf), reason: 'import', ...moved })
  const changed = doing.filter(({ effect }) => effect === 'changed')
  const lots = changed.flatMap(({ row: { counted }, known: { lotId } }) =>
    lotId ? [{ lotId, counted, expected: null }] : [],
  )
  // They are locked and judged under the lock, so none is kept back.
  if (lots.length > 0) await countStock(tx, { lots, reason: 'import', ...moved })
  await recordAudits(
    tx,
    by,
    doing.map(({ row, known, effect }) => ({
      action: effect === 'new' ? 'stock.received' : 'stock.counted',
      record: { kind: 'stock', id: known.variantId, name: row.sku },
      before: { lot: row.lot, at: row.location, onHand: known.onHand },
      after: { onHand: row.counted, import: by.importId },
    })),
  )
  return judged
}

function deliveryOf({ row, known }: Plan) {
  return {
    variantId: known.variantId,
    locationId: known.locationId,
    lotCode: row.lot,
    expiresOn: row.expires_on ?? null,
    quantity: row.counted,
    unitCostCents: row.unit_cost,
  }
}

/** Counts of known lots, and lots that the shop does not know, which are received. */
export const importStockCounts: Importer = {
  key: ['sku', 'location', 'lot'],
  nameOf: ({ sku = '', location = '', lot = '' }) => ({
    column: 'sku',
    name: [sku, location, lotKey(lot)].join('\n'),
  }),
  judge: async (db, rows, now) => (await judgeRows(db, rows, now)).judged,
  lock: lockRows,
  apply: applyRows,
}
