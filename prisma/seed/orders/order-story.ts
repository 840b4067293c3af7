import type { DeliveryMethod } from '#app/pricing/delivery'
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
  code?: string
  placedHoursAgo: number
  ending: Ending
  /** One line sent back and refunded, some units of it. */
  refunded?: { position: number; quantity: number; hoursAgo: number; reason: string }
  /** Units that the shopper has asked to send back. */
  returning?: { position: number; quantity: number; reason: string; comment: string }
}

type Ending =
  | { status: 'pending_payment' | 'payment_processing' | 'paid' }
  | { status: 'ready_for_pickup'; readyHoursAgo: number }
  | { status: 'shipped'; shippedHoursAgo: number }
  | { status: 'delivered'; shippedHoursAgo: number; deliveredHoursAgo: number }
  | { status: 'expired' | 'payment_failed'; endedHoursAgo: number }
  | { status: 'cancelled'; endedHoursAgo: number; afterPayment: boolean }
