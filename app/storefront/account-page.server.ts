import type { SignedInCustomer } from '#app/customers/find-customer.server'
import { readLettersState } from '#app/customers/letters-state.server'
import { readSkin } from '#app/customers/skin.server'
import { listOrdersOf } from '#app/orders/customer-orders.server'
import { readBoughtProducts } from '#app/storefront/bought-products.server'
import { skinWords } from '#app/routine/skin-answers'

/** The account's first page: orders, what is at home and when it runs out, the skin profile, the letter. */
export async function readAccountPage(customer: SignedInCustomer, page: number, now: Date) {
  const [list, bought, skin, letters] = await Promise.all([
    listOrdersOf(customer, page),
    readBoughtProducts(customer, now),
    readSkin(customer.id),
    readLettersState(customer.email),
  ])
  return { ...list, bought, skin: skin && skinWords(skin.answers), letters, now }
}

export type AccountView = Awaited<ReturnType<typeof readAccountPage>>
