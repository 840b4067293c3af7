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

  /** Keeps units from lots of one place. Errors: throws when it does not have that many. */
  hold(
    orderId: string,
    wanted: readonly Wanted[],
    locationId: string,
    { at, expiresAt }: { at: Date; expiresAt: Date },
  ): void {
    const id = seedId('hold', orderId)
    this.holds.push({ id, orderId, status: 'active', expiresAt, createdAt: at, endedAt: null })
    for (const { variantId, quantity } of wanted) {
      let left = quantity
      for (const lot of this.byVariant.get(variantId) ?? []) {
        const taken = Math.min(left, lot.onHand - lot.held)
        if (taken === 0 || lot.locationId !== locationId || lot.receivedAt > at) continue
        lot.held += taken
        left -= taken
        this.holdLines.push({
          ...{ id: seedId('hold-line', `${id}/${lot.id}`), holdId: id, lotId: lot.id },
          ...{ variantId, quantity: taken, givenBack: 0 },
        })
        this.note('hold', lot.id, { onHandDelta: 0, heldDelta: taken, holdId: id, at })
      }
      if (left > 0) throw new Error(`The shelf is ${left} short of ${variantId} for ${orderId}`)
    }
  }

  sell(orderId: string, at: Date): void {
    this.end(orderId, 'sold', at)
  }

  release(orderId: string, at: Date, reason: string): void {
    this.end(orderId, 'released', at, reason)
  }

  /** Puts units of a sold order back where they came from. */
  giveBack(orderId: string, returned: readonly Wanted[], at: Date, reason: string): void {
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
          ...{ onHandDelta: back, heldDelta: 0, holdId: id, at, reason },
        })
      }
    }
  }

  private end(orderId: string, as: 'sold' | 'released', at: Date, reason?: string): void {
    const hold = this.holdOf(orderId)
    hold.status = as
    hold.endedAt = at
    for (const line of this.holdLines) {
      if (line.holdId !== hold.id) continue
      const { quantity } = line
      const leaving = as === 'sold' ? quantity : 0
      const lot = this.lotOf(line)
      lot.held -= quantity
      lot.onHand -= leaving
      this.note(as === 'sold' ? 'sell' : 'release', lot.id, {
        ...{ onHandDelta: -leaving, heldDelta: -quantity, holdId: hold.id, at },
        ...(reason ? { reason } : {}),
      })
    }
  }

  private note(
    move: LedgerRow['move'],
    lotId: string,
    entry: Pick<LedgerRow, 'onHandDelta' | 'heldDelta' | 'holdId' | 'at'> & { reason?: string },
  ): void {
    this.ledger.push({ move, lotId, reason: null, actor: 'seed', ...entry })
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

function byExpiry(a: LotRow, b: LotRow): number {
  return (a.expiresOn?.getTime() ?? Infinity) - (b.expiresOn?.getTime() ?? Infinity) || 0
}
