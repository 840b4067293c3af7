import type { PostalAddress } from '#app/customers/addresses.server'
import type { Address } from './address'

/** A checked address as an account keeps it. */
export function addressOf({ line2, phone, ...address }: Address): PostalAddress {
  const { fullName, line1, city, state, postalCode } = address
  return { fullName, line1, line2: line2 ?? null, city, state, postalCode, phone: phone ?? null }
}
