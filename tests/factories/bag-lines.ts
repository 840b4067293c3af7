import { addToBag } from '#app/cart/add-to-bag.server'
import { holdStock } from '#app/inventory/hold.server'
import { db } from '#app/platform/database.server'
import { aProduct } from '#tests/factories/product'

const now = new Date('2026-03-10T12:00:00Z')

/** The only size of a product of its own. */
export async function aSize(details: Parameters<typeof aProduct>[0]): Promise<string> {
  const { variantIds } = await aProduct(details)
  return variantIds[0] ?? ''
}

export function add(bagId: string | null, variantId: string, quantity: number) {
  return addToBag(bagId, [{ variantId, quantity }], now)
}

export async function aBagWith(variantId: string, quantity: number) {
  const { bagId } = await add(null, variantId, quantity)
  return { bagId, lineId: await lineOf(bagId, variantId) }
}

export async function lineOf(bagId: string, variantId: string): Promise<string> {
  return (await db.bagLine.findFirstOrThrow({ where: { bagId, variantId } })).id
}

/** How many of each variant, saved ones included. */
export async function quantities(bagId: string) {
  const lines = await db.bagLine.findMany({ where: { bagId } })
  return Object.fromEntries(lines.map((line) => [line.variantId, line.quantity]))
}

/** An order of the bag that holds one piece. */
export async function anOrderOf(
  bagId: string,
  variantId: string,
  status: 'pending_payment' | 'paid',
) {
  const free = {
    quantity: 1,
    unitPriceCents: 0,
    listCents: 0,
    discountCents: 0,
    taxCents: 0,
    totalCents: 0,
  }
  const named = {
    productSlug: 's',
    productName: 'S',
    brandName: 'P',
    variantLabel: '30 ml',
    sku: 's',
  }
  const { id: orderId } = await db.order.create({
    data: {
      bagId,
      status,
      email: 'sam@example.com',
      fullName: 'Sam Shopper',
      line1: '1 Main Street',
      city: 'Portland',
      state: 'OR',
      postalCode: '97201',
      deliveryMethod: 'standard',
      itemsCents: 0,
      discountCents: 0,
      deliveryCents: 0,
      deliveryTaxCents: 0,
      taxCents: 0,
      totalCents: 0,
      lines: { create: { variantId, position: 1, ...named, ...free } },
    },
  })
  const lines = [{ variantId, quantity: 1 }]
  const from = { kind: 'shipping' as const }
  await holdStock(db, { orderId, lines, from, expiresAt: now, now, actor: 'shopper' })
}
