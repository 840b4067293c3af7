import type { ConflictNote } from '#app/routine/conflicts'
import type { BundleOption } from '#app/bundles/bundle'
import type { BagLine, GoneLine } from './bag-line'
import type { ShownPromotion } from './shown-promotions'

/** All that the bag's page shows. Money in cents. */
export interface BagView {
  /** Null while there is no bag. */
  id: string | null
  /** Routines that are in the bag as one thing. */
  bundles: BagBundle[]
  /** What is in the bag by itself, in the order in which it was added; what has sold out counts 0. */
  lines: BagLine[]
  /** What is not sold any more. */
  gone: GoneLine[]
  saved: BagLine[]
  savedGone: GoneLine[]
  /** Pieces that can be bought now. */
  pieces: number
  /** In the order in which they were entered. */
  promotionCodes: string[]
  price: BagPrice | null
  /** Why no one way can bring all of it, in words; null where one can. */
  split: string | null
  /** What is worth knowing about the products together. */
  notes: ConflictNote[]
}

/** A bundle as it lies in the bag. Money in cents, for all of it. */
export interface BagBundle {
  key: string
  bundleId: string
  slug: string
  name: string
  /** How many of the whole count now, and the most that it can be set to; 0 when every part is sold out. */
  quantity: number
  limit: number
  listCents: number
  savingCents: number
  /** What it saves, or what it would take, in a sentence. */
  explanation: string
  /** True for what the routine builder chose: it is changed there. */
  isBuilt: boolean
  /** In the order of use; the line is null where the step was left out. */
  parts: { stepId: string; title: string; line: BagLine | null; swaps: BundleOption[] }[]
}

/** Before tax, which depends on where the goods change hands. */
export type BagPrice =
  | { kind: 'refused'; messages: string[] }
  | {
      kind: 'priced'
      itemsCents: number
      /** Off the items by promotions. */
      discountCents: number
      bundleSavingCents: number
      deliveryCents: number
      /** How it is priced: standard delivery, or pickup where something lies in a studio only. */
      way: string
      /** Where the same way costs something else, and what, in words. */
      zoneWords: string[]
      /** When it would be there, in a sentence. */
      arrivalWords: string | null
      /** Items less savings and discount, with delivery, before tax. */
      totalCents: number
      promotions: ShownPromotion[]
      /** How several of them go together, in words. */
      together: string | null
      /** Null where standard delivery never becomes free. */
      freeDelivery: { thresholdCents: number; remainingCents: number } | null
      /** Ways of delivery that cannot carry something in the bag, in words. */
      obstacles: string[]
    }

export const EMPTY_BAG: BagView = {
  id: null,
  bundles: [],
  lines: [],
  gone: [],
  saved: [],
  savedGone: [],
  pieces: 0,
  promotionCodes: [],
  price: null,
  split: null,
  notes: [],
}
