import { priceOrder } from '#app/pricing/price-order'
import type { PriceableBundle } from '#app/pricing/priced-bundle'
import type { PricedOrder } from '#app/pricing/priced-order'
import { Promotion } from '#app/promotions/promotion'
import { bundleOf } from '#prisma/seed/bundles/bundles'
import { seedId } from '#prisma/seed/seed-id'
import { deliveryRates } from '#prisma/seed/shop/delivery-rates'
import { goodOf } from '#prisma/seed/shop/goods'
import { studioOf } from '#prisma/seed/shop/locations'
import { promotionRow, promotions } from '#prisma/seed/shop/promotions'
import { taxRates } from '#prisma/seed/shop/tax-rates'
import type { OrderStory } from './order-story'

/** The state in which the goods change hands: the address's, or the studio's. */
export function stateOf({ shopper, pickupAt }: OrderStory): string {
  return pickupAt ? studioOf(pickupAt).state : shopper.state
}

/** What the story's order costs, by the shop's own recipe. Errors: throws when it could not be ordered. */
export function priceStory(story: OrderStory, placedAt: Date): PricedOrder {
  const outcome = priceOrder({
    lines: story.items.map(({ sku, quantity }) => {
      const { product, variant } = goodOf(sku)
      return {
        lineId: seedId('bag-line', `${story.key}/${sku}`),
        variantId: seedId('variant', sku),
        productId: seedId('product', product.slug),
        categorySlug: product.category,
        unitPriceCents: variant.priceCents,
        quantity,
        bundleKey: story.bundle ? bundleKeyOf(story) : null,
        taxCategory: product.regulatoryClass,
        flammable: variant.flammable ?? false,
      }
    }),
    bundles: bundlesOf(story),
    offers: offersOf(story),
    customer: { orderCount: 0, uses: {} },
    deliveryMethod: story.method,
    deliveryRates,
    destinationState: stateOf(story),
    taxTable: taxRates,
    now: placedAt,
  })
  if (outcome.kind === 'refused')
    throw new Error(`The order ${story.key} is refused: ${outcome.refusals[0].message}`)
  return outcome.order
}

/** Names the bundle in the bag and in the order. */
export function bundleKeyOf({ key }: OrderStory): string {
  return seedId('bag-bundle', key)
}

function bundlesOf(story: OrderStory): PriceableBundle[] {
  if (!story.bundle) return []
  const { name, minParts, savingBp, steps } = bundleOf(story.bundle)
  const saving = { kind: 'percentage' as const, percentBp: savingBp }
  return [{ bundleKey: bundleKeyOf(story), name, minParts, saving, steps }]
}

/** The code that the shopper entered, and what counts by itself. */
function offersOf({ code }: OrderStory) {
  return promotions
    .filter((promotion) => promotion.code === null || promotion.code === code)
    .map((promotion) => ({
      promotion: Promotion.parse(promotionRow(promotion)),
      code: promotion.code,
    }))
}
