import type { QuotedBag } from '#app/cart/quote-bag.server'
import type { Transaction } from '#app/platform/database.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import type { CheckoutDetails } from './checkout-form'

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
): Promise<{ id: string; number: number }> {
  const { order, lines, promotionCode, destinationState, arrival } = priced
  const factsOf = new Map(lines.map((line) => [line.lineId, line]))
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
      promotionCode: order.promotion?.outcome.kind === 'applied' ? promotionCode : null,
      returnDays: (await readShopProfile(tx)).returnDays,
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
            returnUnopenedOnly: facts.returnUnopenedOnly,
          }
        }),
      },
    },
    select: { id: true, number: true },
  })
}

function destinationOf(details: CheckoutDetails, state: string) {
  if (details.deliveryMethod === 'pickup')
    return { pickupLocationId: details.pickupLocationId, state }
  const { line1, line2, city, postalCode } = details
  return { line1, line2: line2 ?? null, city, state: details.state, postalCode }
}
