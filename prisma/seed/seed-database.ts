import type { PrismaClient } from '#app/platform/prisma/client'
import { products } from './catalog/products'
import { type DrawnPicture, drawPictures } from './draw-pictures'
import { syntheticProducts } from './synthetic-products'
import { writeProducts } from './write-products'
import { writeReference } from './write-reference'
import { writeStock } from './write-stock'

const CHUNK = 1000

export interface SeedOptions {
  mediaRoot: string
  now: Date
  /** Synthetic products on top of the demo shop's, for measuring. */
  synthetic?: number
}

/**
 * Fills an empty database with the demo shop; the same ids and words each time. With `synthetic` it also
 * adds that many made-up products, to a filled database too.
 * Refuses: throws one sentence when the database already has products and no synthetic ones are asked for.
 */
export async function seedDatabase(db: PrismaClient, options: SeedOptions): Promise<void> {
  const { mediaRoot, now, synthetic = 0 } = options
  const filled = (await db.product.count()) > 0
  if (filled && !synthetic)
    throw new Error('The shop has products already: only an empty database is filled.')

  const pictures = await drawPictures(products, mediaRoot)
  if (!filled) {
    await writeReference(db, now)
    await writeProducts(db, products, pictures, now)
    await writeStock(db, products, now)
  }
  await writeSynthetic(db, synthetic, pictures, now)
  await db.$executeRaw`SELECT refresh_listing()`
}

async function writeSynthetic(
  db: PrismaClient,
  count: number,
  pictures: ReadonlyMap<string, DrawnPicture[]>,
  now: Date,
): Promise<void> {
  const made = syntheticProducts(count, products)
  for (let from = 0; from < made.length; from += CHUNK) {
    const chunk = made.slice(from, from + CHUNK)
    const borrowed = new Map(
      chunk.map(({ product, template }) => [product.slug, pictures.get(template) ?? []]),
    )
    const rows = chunk.map(({ product }) => product)
    await writeProducts(db, rows, borrowed, now)
    await writeStock(db, rows, now)
  }
}
