import type { PrismaClient } from '#app/platform/prisma/client'
import { writeBundles } from './bundles/write-bundles'
import { products } from './catalog/products'
import { writeCustomers } from './customers/write-customers'
import { writeErasures } from './customers/write-erasures'
import type { ProductSeed } from './catalog/product-seed'
import type { Pictures } from './draw-pictures'
import { writeGuides } from './guides/write-guides'
import { writeMails, type MailLinks } from './mails/write-mails'
import { pastOrders } from './orders/history'
import { moveStockOf, receivePastStock } from './orders/move-stock'
import { showcase } from './orders/showcase'
import { countUnits, rowsOf } from './orders/tell-orders'
import { writeOrders } from './orders/write-orders'
import { tellReviews } from './reviews/tell-reviews'
import { writeReviews } from './reviews/write-reviews'
import { seedId } from './seed-id'
import { receiveOpeningStock } from './stock/opening-stock'
import { writeStaff } from './staff/write-staff'
import { writeTrail } from './staff/write-trail'
import { Shelf } from './stock/shelf'
import { writeRecall } from './stock/write-recall'
import { writeShelf } from './stock/write-shelf'
import { writeTreatments } from './treatments/write-treatments'
import { writeVersions } from './versions/write-versions'
import { writeProducts } from './write-products'
import { writeReference } from './write-reference'
import { writeSynthetic } from './synthetic/write-synthetic'
import { writeSyntheticOrders } from './synthetic/write-synthetic-orders'

export interface SeedOptions {
  /** Draws the products; asked only when the database is to be filled. */
  draw: (products: readonly ProductSeed[]) => Promise<Pictures>
  /** All times and expiry dates are counted from it. */
  now: Date
  /** Where the links of mails lead; without it no mails are told. */
  links?: MailLinks | undefined
  /** Synthetic products on top of the demo shop's, for measuring. */
  synthetic?: number
  /** Made-up orders of the year before `now`, for measuring. */
  orders?: number
}

const TIMEOUT_MS = 120_000

/**
 * Fills an empty database with the demo shop, all or nothing; the same ids and words each time. With
 * `synthetic` it adds that many made-up products, to a filled database too, and with `orders` it sees to it that
 * there are that many made-up orders.
 * Refuses: throws one sentence when the database has products already and nothing made-up is asked for, or
 * when it has others than the demo shop's.
 */
export async function seedDatabase(db: PrismaClient, options: SeedOptions): Promise<void> {
  const { draw, now, links, synthetic = 0, orders = 0 } = options
  const filled = (await db.product.count()) > 0
  if (filled && !synthetic && !orders)
    throw new Error('The shop has products already: only an empty database is filled.')

  if (filled && !(await isDemoShop(db)))
    throw new Error('Synthetic products are made from the demo shop’s, and these are others.')

  const pictures = await draw(products)
  if (!filled) await fillShop(db, pictures, links, now)
  if (synthetic) await writeSynthetic(db, synthetic, pictures, now)
  if (orders) await writeSyntheticOrders(db, orders, now)
}

async function isDemoShop(db: PrismaClient): Promise<boolean> {
  const ids = products.map(({ slug }) => seedId('product', slug))
  return (await db.product.count({ where: { id: { in: ids } } })) === ids.length
}

async function fillShop(
  db: PrismaClient,
  pictures: Pictures,
  links: MailLinks | undefined,
  now: Date,
): Promise<void> {
  const past = pastOrders(products)
  const imageHashes = new Map(
    [...pictures].flatMap(([slug, [first]]) => (first ? [[slug, first.image.hash] as const] : [])),
  )
  const orders = [...past, ...showcase].map((story) => rowsOf(story, imageHashes, now))
  const units = countUnits(orders)

  const shelf = new Shelf()
  receivePastStock(shelf, past, now)
  receiveOpeningStock(shelf, products, now)
  for (const story of [...past, ...showcase]) moveStockOf(shelf, story, now)

  await db.$transaction(
    async (tx) => {
      await writeReference(tx, now)
      await writeStaff(tx, now)
      await writeGuides(tx, now)
      await writeTreatments(tx)
      await writeProducts(tx, products, {
        pictures,
        now,
        unitsSold: ({ slug }) => units.get(slug) ?? 0,
      })
      await writeBundles(tx, now)
      await writeVersions(tx, now)
      await writeOrders(tx, orders, now)
      await writeReviews(tx, tellReviews(past, now))
      await writeShelf(tx, shelf)
      await writeRecall(tx, shelf, now)
      await writeCustomers(tx, now)
      await writeErasures(tx, showcase, now)
      await writeTrail(tx)
      if (links) await writeMails(tx, links, now)
      await tx.$executeRaw`SELECT refresh_listing()`
    },
    { timeout: TIMEOUT_MS },
  )
}
