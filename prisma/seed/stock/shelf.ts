import { earliestExpirySold } from '#app/inventory/sell-by'
import { seedId } from '#prisma/seed/seed-id'

export interface LotRow {
  id: string
  variantId: string
  locationId: string
  lotCode: string
  expiresOn: Date | null
  onHand: number
  held: number
  receivedAt: Date
}

interface LedgerRow {
  at: Date
  move: 'receive' | 'hold' | 'sell' | 'release' | 'give_back'
  lotId: string
  onHandDelta: number
  heldDelta: number
  holdId: string | null
  reason: string | null
  actor: string
}

interface HoldLineRow {
  id: string
  holdId: string
  lotId: string
  variantId: string
  quantity: number
  givenBack: number
  shipped: number
}

interface HoldRow {
  id: string
  orderId: string
  status: 'active' | 'sold' | 'released'
  expiresAt: Date
  createdAt: Date
  endedAt: Date | null
}

interface Wanted {
  variantId: string
  quantity: number
}

interface Move {
  at: Date
  actor: string
}

/**
 * Stock in memory, moved as the shop moves it (first expired, first out; every move a ledger row), so that
 * lots, holds and ledger agree when they are written. Moves are made in the order of their times.
 */
export class Shelf {
  readonly ledger: LedgerRow[] = []
  readonly holds: HoldRow[] = []
  readonly holdLines: HoldLineRow[] = []
  private readonly byVariant = new Map<string, LotRow[]>()

  get lots(): LotRow[] {
    return [...this.byVariant.values()].flat()
  }

  receive(lot: Omit<LotRow, 'onHand' | 'held'>, quantity: number, reason: string): void {
    const lots = this.byVariant.get(lot.variantId) ?? []
    lots.push({ ...lot, onHand: quantity, held: 0 })
    this.byVariant.set(lot.variantId, lots.toSorted(byExpiry))
    this.ledger.push({
      ...{ at: lot.receivedAt, move: 'receive', lotId: lot.id },
      ...{ onHandDelta: quantity, heldDelta: 0, holdId: null, reason, actor: 'seed' },
    })
  }

  /** Keeps units from lots of these places. Errors: throws when they do not have that many. */
  hold(
    orderId: string,
    wanted: readonly Wanted[],
    { from, at, expiresAt, actor }: Move & { from: ReadonlySet<string>; expiresAt: Date },
  ): void {
    const id = seedId('hold', orderId)
    const sellBy = new Date(earliestExpirySold(at))
    this.holds.push({ id, orderId, status: 'active', expiresAt, createdAt: at, endedAt: null })
    for (const { variantId, quantity } of wanted) {
      let left = quantity
      for (const lot of this.byVariant.get(variantId) ?? []) {
        const taken = Math.min(left, lot.onHand - lot.held)
        const isSellable = from.has(lot.locationId) && (lot.expiresOn ?? sellBy) >= sellBy
        if (taken === 0 || !isSellable || lot.receivedAt > at) continue
        lot.held += taken
        left -= taken
        this.holdLines.push({
          ...{ id: seedId('hold-line', `${id}/${lot.id}`), holdId: id, lotId: lot.id },
          ...{ variantId, quantity: taken, givenBack: 0, shipped: 0 },
        })
        this.note('hold', lot.id, { onHandDelta: 0, heldDelta: taken, holdId: id, at, actor })
      }
      if (left > 0) throw new Error(`The shelf is ${left} short of ${variantId} for ${orderId}`)
    }
  }

  sell(orderId: string, move: Move): void {
    this.end(orderId, 'sold', { ...move, reason: null })
  }

  release(orderId: string, move: Move & { reason: string }): void {
    this.end(orderId, 'released', move)
  }

  /** Notes from which lots the units in a parcel came. */
  send(orderId: string, sent: readonly Wanted[]): void {
    const { id } = this.holdOf(orderId)
    for (const { variantId, quantity } of sent) {
      let left = quantity
      for (const line of this.holdLines) {
        if (line.holdId !== id || line.variantId !== variantId) continue
        const out = Math.min(left, line.quantity - line.shipped)
        line.shipped += out
        left -= out
      }
    }
  }

  /** Puts units of a sold order back where they came from. */
  giveBack(orderId: string, returned: readonly Wanted[], move: Move & { reason: string }): void {
    const { id } = this.holdOf(orderId)
    for (const { variantId, quantity } of returned) {
      let left = quantity
      for (const line of this.holdLines) {
        if (line.holdId !== id || line.variantId !== variantId || left === 0) continue
        const back = Math.min(left, line.quantity - line.givenBack)
        line.givenBack += back
        left -= back
        this.lotOf(line).onHand += back
        this.note('give_back', line.lotId, {
          ...{ onHandDelta: back, heldDelta: 0, holdId: id, ...move },
        })
      }
    }
  }

  private end(
    orderId: string,
    as: 'sold' | 'released',
    move: Move & { reason: string | null },
  ): void {
    const hold = this.holdOf(orderId)
    hold.status = as
    hold.endedAt = move.at
    for (const line of this.holdLines) {
      if (line.holdId !== hold.id) continue
      const { quantity } = line
      const leaving = as === 'sold' ? quantity : 0
      const lot = this.lotOf(line)
      lot.held -= quantity
      lot.onHand -= leaving
      this.note(as === 'sold' ? 'sell' : 'release', lot.id, {
        ...{ onHandDelta: -leaving, heldDelta: -quantity, holdId: hold.id, ...move },
      })
    }
  }

  private note(
    move: LedgerRow['move'],
    lotId: string,
    entry: Omit<LedgerRow, 'move' | 'lotId' | 'reason'> & { reason?: string | null },
  ): void {
    this.ledger.push({ move, lotId, reason: null, ...entry })
  }

  private holdOf(orderId: string): HoldRow {
    const hold = this.holds.find((each) => each.orderId === orderId)
    if (!hold) throw new Error(`Nothing is held for ${orderId}`)
    return hold
  }

  private lotOf({ variantId, lotId }: HoldLineRow): LotRow {
    const lot = this.byVariant.get(variantId)?.find(({ id }) => id === lotId)
    if (!lot) throw new Error(`There is no lot ${lotId}`)
    return lot
  }
}

/** As the shop's own statements take lots. */
function byExpiry(a: LotRow, b: LotRow): number {
  const [first, second] = [a, b].map(({ expiresOn }) => expiresOn?.getTime() ?? Infinity)
  if (first !== second) return (first ?? 0) < (second ?? 0) ? -1 : 1
  return a.id < b.id ? -1 : 1
}
