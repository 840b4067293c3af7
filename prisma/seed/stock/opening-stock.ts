import type { ProductSeed } from '#prisma/seed/catalog/product-seed'
import { chanceFor } from '#prisma/seed/packshots/chance'
import { seedId } from '#prisma/seed/seed-id'
import { locations } from '#prisma/seed/shop/locations'
import type { Shelf } from './shelf'

const DAY_MS = 86_400_000
const SHELF_DAYS = { from: 240, to: 900 }
/** Days ago that each batch came in: before any order that takes from it. */
const BATCHES = [
  { name: 'A', daysAgo: 60 },
  { name: 'B', daysAgo: 25 },
]
/** Still sellable, and soon for staff to see. */
const EXPIRING_SOON_DAYS = 50

/** Exceptions that a visitor should be able to find: sold out, two left, one lot near its end. */
export const SOLD_OUT = 'skinceuticals-p-tiox'
export const TWO_LEFT = 'dermalogica-daily-superfoliant'
const EXPIRING_SOON = 'zo-recovery-creme'

/** Receives two lots of each variant at each studio. */
export function receiveOpeningStock(
  shelf: Shelf,
  products: readonly ProductSeed[],
  now: Date,
): void {
  for (const product of products)
    for (const { sku } of product.variants)
      for (const { slug } of locations)
        for (const batch of BATCHES) {
          const lot = `${sku}/${slug}/${batch.name}`
          const chance = chanceFor(lot)
          const quantity = unitsOf(product, slug, batch.name, Math.round(chance.between(6, 28)))
          if (quantity === 0) continue
          shelf.receive(
            {
              id: seedId('lot', lot),
              variantId: seedId('variant', sku),
              locationId: seedId('location', slug),
              lotCode: `${sku}-${slug.slice(0, 2).toUpperCase()}-${batch.name}`,
              expiresOn: expiryOf(
                product,
                batch.name,
                Math.round(chance.between(SHELF_DAYS.from, SHELF_DAYS.to)),
                now,
              ),
              receivedAt: new Date(now.getTime() - batch.daysAgo * DAY_MS),
            },
            quantity,
            'opening stock',
          )
        }
}

/** Archived goods are gone; a draft has never been bought in. */
function unitsOf(
  { slug, status }: ProductSeed,
  location: string,
  batch: string,
  usual: number,
): number {
  if (status || slug === SOLD_OUT) return 0
  if (slug === TWO_LEFT) return location === 'dallas' && batch === 'A' ? 2 : 0
  return usual
}

function expiryOf(
  { slug, regulatoryClass }: ProductSeed,
  batch: string,
  usualDays: number,
  now: Date,
): Date | null {
  if (regulatoryClass === 'device') return null
  const days = slug === EXPIRING_SOON && batch === 'A' ? EXPIRING_SOON_DAYS : usualDays
  return dayAfter(now, days)
}

/** Midnight of the day that lies `days` after, as the database keeps a date. */
export function dayAfter(now: Date, days: number): Date {
  return new Date(new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10))
}
