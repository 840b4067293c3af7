// Fills DATABASE_URL with the demo shop: tsx prisma/seed/main.ts [--products 10000]
import { parseArgs } from 'node:util'
import { drawPictures } from './draw-pictures'
import { seedClient } from './seed-client'
import { seedDatabase } from './seed-database'

const MOST = 1_000_000

try {
  await fill(databaseUrl(), syntheticProducts())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function fill(url: string, synthetic: number): Promise<void> {
  const db = seedClient(url)
  try {
    await seedDatabase(db, {
      draw: (products) => drawPictures(products, process.env.MEDIA_DIR ?? 'data/media'),
      now: new Date(),
      synthetic,
    })
    console.log(`The shop has ${await db.product.count()} products.`)
  } finally {
    await db.$disconnect()
  }
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL says which database to fill; it is not set.')
  return url
}

/** Made-up products to add, none unless asked for. */
function syntheticProducts(): number {
  const { values } = parseArgs({ options: { products: { type: 'string', default: '0' } } })
  const asked = Number(values.products)
  if (!Number.isInteger(asked) || asked < 0 || asked > MOST)
    throw new Error(`--products takes a whole number from 0 to ${MOST.toLocaleString('en-US')}.`)
  return asked
}
