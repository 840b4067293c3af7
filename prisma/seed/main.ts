// Fills DATABASE_URL with the demo shop: tsx prisma/seed/main.ts [--products 10000] [--orders 100000]
import { parseArgs } from 'node:util'
import { drawPictures } from './draw-pictures'
import { seedClient } from './seed-client'
import { seedDatabase } from './seed-database'

const MOST = 1_000_000

try {
  await fill(databaseUrl(), madeUp())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function fill(url: string, more: ReturnType<typeof madeUp>): Promise<void> {
  const db = seedClient(url)
  try {
    await seedDatabase(db, {
      draw: (products) => drawPictures(products, process.env.MEDIA_DIR ?? 'data/media'),
      now: new Date(),
      links: mailLinks(),
      ...more,
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

/** What the links of the shop's mails are made of, where the seed was told. */
function mailLinks(): { shopUrl: string; sessionSecret: string } | undefined {
  const { SHOP_URL: shopUrl, SESSION_SECRET: sessionSecret } = process.env
  return shopUrl && sessionSecret ? { shopUrl, sessionSecret } : undefined
}

/** Made-up products and orders to measure with, none unless asked for. */
function madeUp(): { synthetic: number; orders: number } {
  const count = { type: 'string', default: '0' } as const
  const { values } = parseArgs({ options: { products: count, orders: count } })
  return { synthetic: wholeNumber('products', values), orders: wholeNumber('orders', values) }
}

function wholeNumber<Name extends string>(name: Name, values: Record<Name, string>): number {
  const asked = Number(values[name])
  if (!Number.isInteger(asked) || asked < 0 || asked > MOST)
    throw new Error(`--${name} takes a whole number from 0 to ${MOST.toLocaleString('en-US')}.`)
  return asked
}
