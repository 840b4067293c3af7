import { unbroken } from '#app/ui/unbroken'
import { type SentLine, unsentUnits } from '../sending'

interface PickLine extends SentLine {
  variantId: string
  sku: string
  brandName: string
  productName: string
  variantLabel: string
}

interface SoldLot {
  variantId: string
  quantity: number
  givenBack: number
  shipped: number
  lot: {
    id: string
    lotCode: string
    expiresOn: Date | null
    recalledAt: Date | null
    location: { name: string; position: number }
  }
}

export interface PickOrder {
  number: number
  lines: readonly PickLine[]
  lots: readonly SoldLot[]
}

export interface PickRow {
  key: string
  sku: string
  product: string
  /** Null where no lot is known. */
  lotCode: string | null
  expiresOn: Date | null
  recalled: boolean
  units: number
  /** For which orders, and how many for each. */
  orders: { number: number; units: number }[]
}

export interface PickList {
  places: { name: string; rows: PickRow[]; units: number }[]
  variants: { sku: string; product: string; units: number }[]
  orders: { number: number; units: number }[]
}

const NOWHERE = 'Not from a known lot'

/**
 * What to take from which lot for what waits in these orders: by location, then product, then the lot that
 * expires first and a recalled one last, as the sale put it aside; with totals by variant and by order. Orders of which nothing waits
 * are left out.
 */
export function pickList(orders: readonly PickOrder[]): PickList {
  const taken = orders.flatMap((order) => takenFor(order).map((part) => ({ ...part, order })))
  const places = groupBy(taken, ({ place }) => place)
    .map(([name, parts]) => ({
      name,
      position: parts[0]?.position ?? 0,
      rows: groupBy(parts, ({ key }) => key)
        .map(([key, same]) => rowOf(key, same))
        .toSorted(byShelf),
      units: sum(parts),
    }))
    .toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name))
  return {
    places: places.map(({ name, rows, units }) => ({ name, rows, units })),
    variants: groupBy(taken, ({ line }) => line.sku)
      .map(([sku, parts]) => ({ sku, product: nameOf(parts[0]?.line), units: sum(parts) }))
      .toSorted((a, b) => a.product.localeCompare(b.product)),
    orders: byOrder(taken),
  }
}

interface Taken {
  key: string
  place: string
  position: number
  line: PickLine
  lot: SoldLot['lot'] | null
  units: number
  order: PickOrder
}

/** First expired, first out, as the statement that notes what left takes them. */
function takenFor({ lines, lots }: PickOrder): Omit<Taken, 'order'>[] {
  return groupBy(lines, ({ variantId }) => variantId).flatMap(([variantId, same]) => {
    const [line] = same
    if (!line) return []
    let left = same.reduce((total, each) => total + unsentUnits(each), 0)
    const used = lots.filter((each) => each.variantId === variantId).toSorted(byExpiry)
    const parts = used.map(({ lot, quantity, givenBack, shipped }) => {
      const units = Math.min(left, quantity - givenBack - shipped)
      left -= units
      const { name: place, position } = lot.location
      return { key: lot.id, place, position, line, lot, units }
    })
    const rest = { place: NOWHERE, position: Infinity, line, lot: null, units: left }
    return [...parts, { key: variantId, ...rest }].filter(({ units }) => units > 0)
  })
}

function rowOf(key: string, parts: readonly Taken[]): PickRow {
  const { line, lot } = parts[0] ?? {}
  return {
    key,
    sku: line?.sku ?? '',
    product: nameOf(line),
    lotCode: lot?.lotCode ?? null,
    expiresOn: lot?.expiresOn ?? null,
    recalled: Boolean(lot?.recalledAt),
    units: sum(parts),
    orders: byOrder(parts),
  }
}

function byOrder(parts: readonly Taken[]) {
  return groupBy(parts, ({ order }) => order.number)
    .map(([number, own]) => ({ number, units: sum(own) }))
    .toSorted((a, b) => a.number - b.number)
}

function nameOf(line: PickLine | undefined): string {
  return line ? `${line.brandName} ${line.productName}, ${unbroken(line.variantLabel)}` : ''
}

function sum(parts: readonly { units: number }[]): number {
  return parts.reduce((total, { units }) => total + units, 0)
}

function byExpiry(a: SoldLot, b: SoldLot): number {
  const recalled = Number(a.lot.recalledAt !== null) - Number(b.lot.recalledAt !== null)
  return recalled || endOf(a.lot) - endOf(b.lot) || (a.lot.id < b.lot.id ? -1 : 1)
}

function byShelf(a: PickRow, b: PickRow): number {
  return a.product.localeCompare(b.product) || endOf(a) - endOf(b) || (a.key < b.key ? -1 : 1)
}

/** A lot without an expiry comes last. */
function endOf({ expiresOn }: { expiresOn: Date | null }): number {
  return expiresOn?.getTime() ?? Number.MAX_SAFE_INTEGER
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}
