import type { PrismaClient } from '#app/platform/prisma/client'
import { products } from '#prisma/seed/catalog/products'
import type { Pictures } from '#prisma/seed/draw-pictures'
import { receiveOpeningStock } from '#prisma/seed/stock/opening-stock'
import { Shelf } from '#prisma/seed/stock/shelf'
import { writeShelf } from '#prisma/seed/stock/write-shelf'
import { writeProducts } from '#prisma/seed/write-products'
import { syntheticProducts } from './synthetic-products'

const CHUNK = 500
const TIMEOUT_MS = 60_000

/** Adds made-up products with stock, after those that an earlier run added. */
export async function writeSynthetic(
  db: PrismaClient,
  count: number,
  pictures: Pictures,
  now: Date,
): Promise<void> {
  const already = (await db.product.count()) - products.length
  for (let done = 0; done < count; done += CHUNK) {
    const made = syntheticProducts(already + done, Math.min(CHUNK, count - done), products)
    const borrowed = new Map(
      made.map(({ product, template }) => [product.slug, pictures.get(template.slug) ?? []]),
    )
    const rows = made.map(({ product }) => product)
    const shelf = new Shelf()
    receiveOpeningStock(shelf, rows, now)
    await db.$transaction(
      async (tx) => {
        await writeProducts(tx, rows, {
          pictures: borrowed,
          now,
          unitsSold: ({ popularity }) => popularity,
        })
        await writeShelf(tx, shelf)
      },
      { timeout: TIMEOUT_MS },
    )
  }
}
