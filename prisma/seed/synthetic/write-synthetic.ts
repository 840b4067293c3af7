import type { PrismaClient } from '#app/platform/prisma/client'
import { products } from '#prisma/seed/catalog/products'
import type { Pictures } from '#prisma/seed/draw-pictures'
import { seedId } from '#prisma/seed/seed-id'
import { receiveOpeningStock } from '#prisma/seed/stock/opening-stock'
import { Shelf } from '#prisma/seed/stock/shelf'
import { writeShelf } from '#prisma/seed/stock/write-shelf'
import { writeProducts } from '#prisma/seed/write-products'
import { SYNTHETIC_SOURCE, syntheticProducts } from './synthetic-products'

const CHUNK = 500
const TIMEOUT_MS = 60_000

/** Adds made-up products with stock, after those that an earlier run added; each 500 whole or not at all. */
export async function writeSynthetic(
  db: PrismaClient,
  count: number,
  pictures: Pictures,
  now: Date,
): Promise<void> {
  const already = await lastNumber(db)
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
        const ids = rows.map(({ slug }) => seedId('product', slug))
        await tx.$executeRaw`SELECT refresh_listing(${ids}::uuid[])`
      },
      { timeout: TIMEOUT_MS },
    )
  }
}

/** The number that ends the newest made-up product's address, 0 where there is none. */
async function lastNumber(db: PrismaClient): Promise<number> {
  const [found] = await db.$queryRaw<{ number: number | null }[]>`
    SELECT max(substring("slug" FROM '-([0-9]+)$')::int) AS "number" FROM "Product"
    WHERE ${SYNTHETIC_SOURCE} = ANY ("sources")`
  return found?.number ?? 0
}
