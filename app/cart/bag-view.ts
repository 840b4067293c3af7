import type { ConflictNote } from '#app/routine/conflicts'
import type { BagLine, GoneLine } from './bag-line'

/** All that the bag's page shows. Money in cents. */
export interface BagView {
  /** Null while there is no bag. */
  id: string | null
  /** In the order in which they were added; what has sold out counts 0. */
  lines: BagLine[]
  /** What is not sold any more. */
  gone: GoneLine[]
  saved: BagLine[]
  savedGone: GoneLine[]
  /** Pieces that can be bought now. */
  pieces: number
  promotionCode: string | null
  price: BagPrice | null
  /** What is worth knowing about the products together. */
  notes: ConflictNote[]
}

/** Standard delivery, tax not yet known: it depends on where the parcel goes. */
export type BagPrice =
  | { kind: 'refused'; messages: string[] }
  | {
      kind: 'priced'
      itemsCents: number
      discountCents: number
      deliveryCents: number
      /** Items less discount, with delivery, before tax. */
      totalCents: number
      promotion: { applied: boolean; explanation: string } | null
      /** Null where standard delivery never becomes free. */
      freeDelivery: { thresholdCents: number; remainingCents: number } | null
      /** Ways of delivery that cannot carry something in the bag, in words. */
      obstacles: string[]
    }

export const EMPTY_BAG: BagView = {
  id: null,
  lines: [],
  gone: [],
  saved: [],
  savedGone: [],
  pieces: 0,
  promotionCode: null,
  price: null,
  notes: [],
}
