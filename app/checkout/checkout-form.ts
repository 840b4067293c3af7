import { z } from 'zod'
import { Quote } from '#app/pricing/compare-quote'
import { Address, EmailAddress } from './address'

const Shipped = Address.safeExtend({
  email: EmailAddress,
  deliveryMethod: z.enum(['standard', 'express']),
})

const PickedUp = z.object({
  email: EmailAddress,
  deliveryMethod: z.literal('pickup'),
  pickupLocationId: z.uuid('Choose a studio'),
  fullName: Address.shape.fullName,
  phone: Address.shape.phone,
})

/** What a shopper fills in to place an order: an address for a parcel, or a studio to pick it up at. */
export const CheckoutDetails = z.discriminatedUnion('deliveryMethod', [Shipped, PickedUp], {
  error: 'Choose how you would like to get it',
})
export type CheckoutDetails = z.infer<typeof CheckoutDetails>

/** In the order in which the page asks. */
export const FIELDS = [
  'email',
  'fullName',
  'phone',
  'deliveryMethod',
  'pickupLocationId',
  'line1',
  'line2',
  'city',
  'state',
  'postalCode',
  'saveAddress',
] as const

/** The form as its fields hold it: each is text, and which of them count depends on the way of delivery. */
export type CheckoutInput = Partial<Record<(typeof FIELDS)[number], string>>

const MAY_BE_EMPTY: readonly string[] = ['line2', 'phone', 'saveAddress']

/** Which fields the page marks as required, of those that count; the schema has the last word. */
export const checkoutConstraints = Object.fromEntries(
  FIELDS.filter((name) => !MAY_BE_EMPTY.includes(name)).map((name) => [name, { required: true }]),
)

const LONGEST_KEPT = 300

/** Whatever was typed, right or wrong, so that it is there again on the next visit. */
export function draftFrom(payload: Record<string, unknown>): CheckoutInput {
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const typed = payload[name]
      return typeof typed === 'string' ? [[name, typed.slice(0, LONGEST_KEPT)]] : []
    }),
  )
}

/** The quote that the page showed, as it travels in a hidden field; undefined when it does not parse. */
export function parseSeenQuote(text: unknown): Quote | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return Quote.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
