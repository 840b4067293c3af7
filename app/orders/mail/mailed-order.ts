/** What a mail tells of an order. */
export interface MailedOrder {
  fullName: string
  line1: string | null
  line2: string | null
  city: string | null
  state: string
  postalCode: string | null
  deliveryMethod: 'standard' | 'express' | 'pickup'
  arrivesFrom: Date | null
  arrivesTo: Date | null
  itemsCents: number
  discountCents: number
  deliveryCents: number
  taxCents: number
  totalCents: number
  discounts: { code: string | null; name: string; cents: number; deliveryCents: number }[]
  endedReason: string | null
  pickupLocation: {
    name: string
    line1: string
    city: string
    state: string
    postalCode: string
  } | null
  lines: {
    id: string
    productName: string
    brandName: string
    variantLabel: string
    switchedFrom: string | null
    quantity: number
    listCents: number
    bundleName: string | null
    bundleSavingCents: number
  }[]
}
