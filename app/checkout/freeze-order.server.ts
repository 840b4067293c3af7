import type { QuotedBag } from '#app/cart/quote-bag.server'
import type { Transaction } from '#app/platform/database.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import type { PricedOrder } from '#app/pricing/priced-order'
import type { CheckoutDetails } from './checkout-form'

interface FrozenOrder {
  id: string
  number: number
  lines: { id: string; position: number }[]
}

/**
 * Writes the order down as it was priced, line by line, so that whatever changes in the catalog later,
 * it stays what was bought and each refund gives back exactly what was paid.
 */
export async function freezeOrder(
  tx: Transaction,
  {
    bagId,
    customerId,
    details,
    priced,
    now,
  }: {
    bagId: string
    customerId: string | null
    details: CheckoutDetails
    priced: QuotedBag
    now: Date
  },
): Promise<FrozenOrder> {
  const { order, lines, destinationState, arrival } = priced
  const factsOf = new Map(lines.map((line) => [line.lineId, line]))
  const { returnDays, returnsOpened } = await readShopProfile(tx)
  return tx.order.create({
    data: {
      bagId,
      customerId,
      email: details.email,
      fullName: details.fullName,
      phone: details.phone ?? null,
      ...destinationOf(details, destinationState),
      deliveryMethod: details.deliveryMethod,
      arrivesFrom: arrival ? new Date(arrival.earliest) : null,
      arrivesTo: arrival ? new Date(arrival.latest) : null,
      currency: order.totals.currency.toLowerCase(),
      itemsCents: order.totals.itemsCents,
      discountCents: order.totals.discountCents,
      deliveryCents: order.totals.deliveryCents,
      deliveryTaxCents: order.delivery.taxCents,
      taxCents: order.totals.taxCents,
      totalCents: order.totals.totalCents,
      returnDays,
      placedAt: now,
      lines: {
        create: order.lines.map((line, position) => {
          const facts = factsOf.get(line.lineId)
          if (!facts) throw new Error(`No facts for line ${line.lineId}`)
          return {
            position,
            variantId: line.variantId,
            productSlug: facts.productSlug,
            productName: facts.productName,
            brandName: facts.brandName,
            variantLabel: facts.variantLabel,
            sku: facts.sku,
            imageHash: facts.image?.hash ?? null,
            quantity: line.quantity,
            unitPriceCents: line.unitPriceCents,
            listCents: line.listCents,
            discountCents: line.discountCents,
            taxCents: line.taxCents,
            totalCents: line.totalCents,
            bundleKey: facts.bundle?.key ?? null,
            bundleSlug: facts.bundle?.slug ?? null,
            bundleName: facts.bundle?.name ?? null,
            bundleStep: facts.bundle?.step ?? null,
            bundleSavingCents: line.bundleSavingCents,
            returnUnopenedOnly: facts.returnUnopenedOnly || !returnsOpened,
            origin: facts.origin,
            originSlug: facts.originSlug,
          }
        }),
      },
    },
    select: { id: true, number: true, lines: { select: { id: true, position: true } } },
  })
}

/**
 * What each promotion took off, and from which line how much of it. After the promotions were claimed: a row that
 * names one keeps others from locking it.
 */
export async function freezeDiscounts(
  tx: Transaction,
  placed: FrozenOrder,
  order: PricedOrder,
): Promise<void> {
  const counted = order.promotions.filter(({ outcome }) => outcome.kind === 'applied')
  if (counted.length === 0) return
  const orderId = placed.id
  await tx.orderDiscount.createMany({
    data: counted.map(({ promotionId, code, name, cents, deliveryCents }, position) => {
      return { orderId, promotionId, position, code, name, cents, deliveryCents }
    }),
  })
  const idAt = new Map(placed.lines.map(({ id, position }) => [position, id]))
  await tx.orderLineDiscount.createMany({
    data: order.lines.flatMap(({ shares }, position) =>
      shares.map((share) => ({ orderId, orderLineId: idAt.get(position) ?? '', ...share })),
    ),
  })
}

function destinationOf(details: CheckoutDetails, state: string) {
  if (details.deliveryMethod === 'pickup')
    return { pickupLocationId: details.pickupLocationId, state }
  const { line1, line2, city, postalCode } = details
  return { line1, line2: line2 ?? null, city, state: details.state, postalCode }
}
