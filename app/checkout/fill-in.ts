import type { PostalAddress } from '#app/customers/addresses.server'
import type { CheckoutInput } from './checkout-form'

/** What an account knows of its customer. */
interface Known {
  email: string
  address: PostalAddress | null
}

/**
 * What was typed at checkout, with the account's address where nothing of one was typed yet, and its email
 * where that is empty.
 */
export function fillIn(typed: CheckoutInput, { email, address }: Known): CheckoutInput {
  const begun = [typed.line1, typed.city, typed.postalCode].some(Boolean)
  const own = address && !begun ? fieldsOf(address) : {}
  return {
    ...typed,
    ...own,
    email: typed.email || email,
    ...(typed.fullName ? { fullName: typed.fullName } : {}),
    ...(typed.phone ? { phone: typed.phone } : {}),
  }
}

/** A kept address as a form's fields hold it. */
export function fieldsOf({ line2, phone, ...address }: PostalAddress): CheckoutInput {
  const { fullName, line1, city, state, postalCode } = address
  return { fullName, line1, line2: line2 ?? '', city, state, postalCode, phone: phone ?? '' }
}
