/** What staff can change of a paid order, as it is stored. */
export interface OrderValues {
  fullName: string
  phone: string | null
  line1: string | null
  line2: string | null
  city: string | null
  state: string
  postalCode: string | null
  pickupLocationId: string | null
}

const WORDS: Record<keyof OrderValues, string> = {
  fullName: 'name',
  phone: 'phone number',
  line1: 'delivery address',
  line2: 'delivery address',
  city: 'delivery address',
  state: 'delivery address',
  postalCode: 'delivery address',
  pickupLocationId: 'pickup studio',
}
const NAMES = Object.keys(WORDS) as (keyof OrderValues)[]
const MASK = '•••'

type Masked = Record<string, string | null>

/**
 * What differs between an order and what was asked, by field and in words for the shopper, and both sides for the
 * trail: a studio is named by its id, and of what is personal only whether there was something.
 */
export function findChanges(
  before: OrderValues,
  after: OrderValues,
): { fields: (keyof OrderValues)[]; words: string[]; before: Masked; after: Masked } {
  const fields = NAMES.filter((name) => before[name] !== after[name])
  const masked = (values: OrderValues): Masked =>
    Object.fromEntries(fields.map((name) => [name, mask(name, values[name])]))
  return {
    fields,
    words: [...new Set(fields.map((name) => WORDS[name]))],
    before: masked(before),
    after: masked(after),
  }
}

function mask(name: keyof OrderValues, value: string | null): string | null {
  return value === null || name === 'pickupLocationId' ? value : MASK
}
