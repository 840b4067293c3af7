import type { PrismaClient } from '#app/platform/prisma/client'
import type { ProductSeed } from './catalog/product-seed'
import { chanceFor } from './packshots/chance'
import { seedId } from './seed-id'
import { locations } from './shop/locations'

const DAY_MS = 86_400_000
const SHELF_DAYS = { from: 240, to: 900 }
/** Still sellable, and soon for staff to see. */
const EXPIRING_SOON_DAYS = 50

/** Exceptions that a visitor should be able to find: one product sold out, one with two left, one lot near its end. */
export const SOLD_OUT = 'skinceuticals-p-tiox'
export const TWO_LEFT = 'dermalogica-daily-superfoliant'
const EXPIRING_SOON = 'zo-recovery-creme'

/** Two lots of each variant at each studio, every unit of them received through the ledger. */
export async function writeStock(
  db: PrismaClient,
  products: readonly ProductSeed[],
  now: Date,
): Promise<void> {
  const lots = products.flatMap((product) =>
    product.variants.flatMap(({ sku }) =>
      locations.flatMap(({ slug }, place) =>
        ['A', 'B'].map((batch) => lotRow(product, sku, slug, place, batch, now)),
      ),
    ),
  )
  const stocked = lots.filter(({ onHand }) => onHand > 0)
  await db.stockLot.createMany({ data: stocked })
  await db.stockLedger.createMany({
    data: stocked.map(({ id, onHand, receivedAt }) => ({
      at: receivedAt,
      move: 'receive' as const,
      lotId: id,
      onHandDelta: onHand,
      heldDelta: 0,
      reason: 'opening stock',
      actor: 'seed',
    })),
  })
}

function lotRow(
  product: ProductSeed,
  sku: string,
  location: string,
  place: number,
  batch: string,
  now: Date,
) {
  const chance = chanceFor(`${sku}/${location}/${batch}`)
  const days =
    product.slug === EXPIRING_SOON && batch === 'A'
      ? EXPIRING_SOON_DAYS
      : chance.between(SHELF_DAYS.from, SHELF_DAYS.to)
  const device = product.regulatoryClass === 'device'
  return {
    id: seedId('lot', `${sku}/${location}/${batch}`),
    variantId: seedId('variant', sku),
    locationId: seedId('location', location),
    lotCode: `${sku}-${location.slice(0, 2).toUpperCase()}-${batch}`,
    expiresOn: device ? null : midnight(new Date(now.getTime() + Math.round(days) * DAY_MS)),
    onHand: unitsOf(product.slug, place, batch, Math.round(chance.between(6, 28))),
    receivedAt: now,
  }
}

function unitsOf(slug: string, place: number, batch: string, usual: number): number {
  if (slug === SOLD_OUT) return 0
  if (slug === TWO_LEFT) return place === 0 && batch === 'A' ? 2 : 0
  return usual
}

function midnight(date: Date): Date {
  return new Date(date.toISOString().slice(0, 10))
}
