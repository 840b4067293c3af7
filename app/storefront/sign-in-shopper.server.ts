import { bagCookie, readBagId, withoutBag } from '#app/cart/bag-cookie.server'
import { openBagAfter, takeUpBag } from '#app/cart/take-up-bag.server'
import { isBagOfAnother, noteBag } from '#app/customers/customer-bag.server'
import { endSession } from '#app/customers/end-sessions.server'
import type { SignedInCustomer } from '#app/customers/find-customer.server'
import { openLink } from '#app/customers/open-link.server'
import { readWayBack, sessionCookie } from '#app/customers/session-cookie.server'

type Way = { path: string; cookies: string[] }

/**
 * Signs a browser in by the secret of a mailed link, with the bag that it carries: where to go on, and the
 * cookies to set. Null where the link does not (any more) sign in; its page says why.
 */
export async function signInShopper(
  request: Request,
  secret: string,
  now: Date,
): Promise<Way | null> {
  const outcome = await openLink(secret, now)
  if (outcome.kind !== 'signed-in') return null
  const bagId = await settleBag(request, outcome.customer, now)
  const { path, taken } = await readWayBack(request)
  const bag = bagId ? await bagCookie(bagId) : await withoutBag()
  return { path, cookies: [await sessionCookie(outcome.secret), bag, taken] }
}

/**
 * Signs this browser out and takes the bag from it, since what was typed at checkout is kept with that. It
 * waits in the account for the next sign-in. Without a customer the cookies go all the same.
 */
export async function signOutShopper(
  request: Request,
  customer: SignedInCustomer | null,
  now: Date,
): Promise<string[]> {
  if (customer) {
    await settleBag(request, customer, now)
    await endSession(customer.sessionId)
  }
  return signedOutCookies()
}

/** What a browser is told that is signed in no more. */
export async function signedOutCookies(): Promise<string[]> {
  return [await sessionCookie(null), await withoutBag()]
}

/** Makes the bag that this browser carries the customer's own, and returns the one to carry from now on. */
async function settleBag(
  request: Request,
  customer: { id: string; bagId: string | null },
  now: Date,
): Promise<string | null> {
  const found = await openBagAfter(await readBagId(request), now)
  const carried = found && !(await isBagOfAnother(found, customer.id)) ? found : null
  const left = await openBagAfter(customer.bagId, now)
  const bagId = await takeUpBag({ carried, left }, now)
  if (bagId && bagId !== customer.bagId) await noteBag(customer.id, bagId)
  return bagId
}
