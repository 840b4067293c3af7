import type { DeliveryMethod } from '#app/pricing/delivery'
import type { ItemCondition, RefundStatus, ReturnStatus } from '#app/platform/prisma/client'
import type { ShopperSeed } from './shoppers'

/** What became of an order, in the words of the shop's own states; times in hours before now. */
export interface OrderStory {
  /** Names the order's rows, the same in every database. */
  key: string
  shopper: ShopperSeed
  method: DeliveryMethod
  /** The studio's slug, for pickup. */
  pickupAt?: string
  items: { sku: string; quantity: number }[]
  /** The slug of the bundle whose steps the items fill, one each, in their order. */
  bundle?: string
  code?: string
  placedHoursAgo: number
  ending: Ending
  /** Units of a paid order that left before the rest. */
  partSent?: { hoursAgo: number; units: Units[] }
  /** Some units of one line that staff gave money back for. */
  refunded?: Units & RefundFate & { hoursAgo: number; reason: string }
  /** Units that the shopper has asked to send back. */
  returning?: Units & {
    status: ReturnStatus
    hoursAgo: number
    reason: string
    comment?: string
    /** What the shopper reads when it is declined. */
    declined?: string
    /** In what condition it came; opened unless told. */
    condition?: ItemCondition
  }
  /** The shopper's bank asks for the money back. */
  disputed?: { hoursAgo: number; reason: string }
  /** The shop failed to take in Stripe's news of the charge, which staff can have it do again. */
  chargeUnheard?: true
  /** When staff forgot the shopper, who asked for it while the order was under way. */
  forgottenHoursAgo?: number
}

interface Units {
  position: number
  quantity: number
}

/** How far a refund came; why, when the bank would not take it. */
export interface RefundFate {
  status: RefundStatus
  failure?: string
}

type Ending =
  | { status: 'pending_payment' | 'payment_processing' | 'paid' | 'expired' }
  | { status: 'ready_for_pickup'; readyHoursAgo: number }
  | { status: 'shipped'; shippedHoursAgo: number }
  | { status: 'delivered'; shippedHoursAgo: number; deliveredHoursAgo: number }
  | { status: 'payment_failed'; endedHoursAgo: number }
  /** With a refund when it had been paid. */
  | { status: 'cancelled'; endedHoursAgo: number; refund?: RefundFate }
