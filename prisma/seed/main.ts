// Fills DATABASE_URL with the demo shop: tsx prisma/seed/main.ts [--products 10000]
import { parseArgs } from 'node:util'
import { drawPictures } from './draw-pictures'
import { seedClient } from './seed-client'
import { seedDatabase } from './seed-database'

const { values } = parseArgs({ options: { products: { type: 'string', default: '0' } } })
const synthetic = Number(values.products)
const databaseUrl = process.env.DATABASE_URL

if (!databaseUrl) fail('DATABASE_URL says which database to fill; it is not set.')
else if (!Number.isInteger(synthetic) || synthetic < 0 || synthetic > 1_000_000)
  fail('--products takes a whole number from 0 to 1,000,000.')
else await fill(databaseUrl)

async function fill(url: string): Promise<void> {
  const db = seedClient(url)
  try {
    await seedDatabase(db, {
      draw: (products) => drawPictures(products, process.env.MEDIA_DIR ?? 'data/media'),
      now: new Date(),
      synthetic,
    })
    console.log(`The shop has ${await db.product.count()} products.`)
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  } finally {
    await db.$disconnect()
  }
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
