import { quoteLines, type QuotedBag } from '#app/cart/quote-bag.server'
import { readLines, type BagLines } from '#app/cart/read-lines.server'
import { sayTogether, showPromotions } from '#app/cart/shown-promotions'
import { readStockByWay } from '#app/cart/stock-by-way.server'
import { listAddresses } from '#app/customers/addresses.server'
import { db } from '#app/platform/database.server'
import { sayArrival } from '#app/pricing/arrival-words'
import { quoteOf } from '#app/pricing/compare-quote'
import { DeliveryMethod } from '#app/pricing/delivery'
import { isStateCode } from '#app/pricing/us-states'
import { readDraft } from './checkout-draft.server'
import type { CheckoutInput } from './checkout-form'
import { fillIn } from './fill-in'
import { firstMethod, firstStudio } from './delivery-ways'
import { readStudios, viewMethods } from './read-ways.server'

/**
 * All that the checkout page shows of a bag: what was typed so far, the total on those terms, the ways to
 * get it, and a payment that is still open. For a customer what is not typed yet comes from the account. Null
 * when the bag has nothing that can be bought.
 */
export async function readCheckout(
  bagId: string,
  now: Date,
  customer: { id: string; email: string } | null = null,
) {
  const kept = await readDraft(bagId)
  const typed = kept && customer ? fillIn(kept, await knownOf(customer)) : kept
  const bag = typed && (await readLines(db, bagId, now))
  if (!bag) return null
  const stock = await readStockByWay(db, bag, now)
  const wished = firstMethod(typed.deliveryMethod, stock)
  const pickupLocationId = firstStudio(typed.pickupLocationId, bag.locationId, stock)
  const state = typed.state && isStateCode(typed.state) ? typed.state : null
  const terms = { ...typed, deliveryMethod: wished, pickupLocationId }
  const quoted = await quoteForDraft(bagId, bag, terms, { state, now })
  if (!quoted) return null
  const deliveryMethod = typed.deliveryMethod ? wished : offeredMethod(quoted, wished)
  const draft: CheckoutInput = {
    ...typed,
    deliveryMethod,
    ...(pickupLocationId ? { pickupLocationId } : {}),
  }
  const { order, lines, names, promotionCodes, arrival } = quoted
  const methods = viewMethods(quoted, stock, { state, chosen: deliveryMethod }, now)
  return {
    draft,
    isCustomer: customer !== null,
    lines,
    names,
    totals: order.totals,
    promotions: showPromotions(order.promotions, promotionCodes),
    together: sayTogether(order.promotions),
    taxKnown: order.tax !== null,
    freeDelivery: order.freeDelivery,
    deliveryFree: order.delivery.freeBecause,
    seen: JSON.stringify(quoteOf(order)),
    methods,
    /** Why the bag cannot go the way that is chosen; the total is then without it. */
    blocked: methods.find(({ method }) => method === deliveryMethod)?.explanation ?? null,
    arrivalWords:
      arrival && (deliveryMethod !== 'pickup' || pickupLocationId)
        ? sayArrival(deliveryMethod, arrival)
        : null,
    studios: await readStudios(db, quoted, stock, now),
    openPayment: await readOpenPayment(bagId, now),
  }
}

export type CheckoutView = NonNullable<Awaited<ReturnType<typeof readCheckout>>>

/** Where nobody chose: the usual way, or the one that was priced in its place while it is switched off. */
function offeredMethod(
  { deliveryOptions, order }: QuotedBag,
  usual: DeliveryMethod,
): DeliveryMethod {
  const isOffered = deliveryOptions.some(({ rate }) => rate.method === usual && rate.active)
  return isOffered ? usual : order.delivery.method
}

async function knownOf({ id, email }: { id: string; email: string }) {
  const [address] = await listAddresses(id)
  return { email, address: address ?? null }
}

/** What was typed may be half of it, or impossible together: then it is priced without what is in the way. */
async function quoteForDraft(
  bagId: string,
  bag: BagLines,
  {
    deliveryMethod,
    pickupLocationId,
    email,
  }: Pick<CheckoutInput, 'deliveryMethod' | 'email'> & { pickupLocationId: string | undefined },
  { state, now }: { state: string | null; now: Date },
): Promise<QuotedBag | null> {
  const method = firstMethod(deliveryMethod, { unshippable: [] })
  const studio = UUID.test(pickupLocationId ?? '') ? (pickupLocationId ?? null) : null
  const terms = { state, pickupLocationId: studio, wishedState: state, email, now }
  const nowhere = { ...terms, state: null, pickupLocationId: null }
  for (const attempt of [
    { ...terms, deliveryMethod: method },
    ...DeliveryMethod.options.flatMap((deliveryMethod) => [
      { ...terms, deliveryMethod },
      { ...nowhere, deliveryMethod },
    ]),
  ]) {
    const quoted = await quoteLines(db, bagId, bag, attempt)
    if (quoted.kind === 'quoted') return quoted
  }
  return null
}

async function readOpenPayment(bagId: string, now: Date) {
  const order = await db.order.findFirst({
    where: { bagId, status: 'pending_payment' },
    select: {
      id: true,
      totalCents: true,
      payments: { select: { sessionUrl: true, sessionExpiresAt: true } },
    },
  })
  const payment = order?.payments[0]
  if (!order || !payment?.sessionUrl || payment.sessionExpiresAt <= now) return null
  return { url: payment.sessionUrl, totalCents: order.totalCents }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
