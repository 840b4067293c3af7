import { createHash } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { PrismaClient } from '#app/platform/prisma/client'
import { withClient } from '#tests/setup/test-cluster'
import type { ProductSeed } from './catalog/product-seed'
import { picturesOf, type Pictures } from './draw-pictures'
import { seedClient } from './seed-client'
import { seedDatabase } from './seed-database'

/** A Friday afternoon, from which the demo shop of the tests is told. */
export const NOW = new Date('2026-11-20T15:00:00Z')

const LINKS = {
  shopUrl: 'http://localhost:3000',
  sessionSecret: 'a secret of the tests of the seed',
}

/** Milliseconds that filling may take on a machine that does much else. */
export const LONG = 120_000

/** The words of every picture with a stand-in for its drawing: encoding the real ones takes minutes. */
export async function standInPictures(products: readonly ProductSeed[]): Promise<Pictures> {
  return new Map(
    products.map((product) => [
      product.slug,
      picturesOf(product).map(({ alt }) => ({ alt, image: standInImage(alt) })),
    ]),
  )
}

function standInImage(alt: string) {
  return {
    hash: createHash('sha256').update(alt).digest('hex').slice(0, 32),
    width: 1200,
    height: 1200,
    widths: [400, 800],
    dominantColor: '#ddeedd',
    placeholder: 'data:image/webp;base64,AAAA',
  }
}

/** Fills the database at the URL as `npm run seed` does, at `NOW`. */
export async function fill(url: string): Promise<void> {
  const db = seedClient(url)
  try {
    await seedDatabase(db, { draw: standInPictures, now: NOW, links: LINKS })
  } finally {
    await db.$disconnect()
  }
}

export interface SeededShop {
  url: string
  db: PrismaClient
  rows: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>
  drop: () => Promise<void>
}

/** The demo shop in a new database of its own, which outlives the emptying of the tests' one. */
export async function seededShop(called = 'seeded'): Promise<SeededShop> {
  const { name: template, url: templateUrl, adminUrl } = inject('template')
  const name = `${template}_${called}_${process.env.VITEST_POOL_ID}`
  const url = Object.assign(new URL(templateUrl), { pathname: name }).href
  const dropFirst = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`
  await withClient(adminUrl, async (admin) => {
    await admin.query(dropFirst)
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  await fill(url)
  const db = seedClient(url)
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  return {
    url,
    db,
    rows: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<Row>(text, values)).rows,
    drop: async () => {
      await pool.end()
      await db.$disconnect()
      await withClient(adminUrl, (admin) => admin.query(dropFirst))
    },
  }
}

/** Every row of the shop's tables as JSON, by table, in the order of their text. */
export async function everyRow(url: string): Promise<Record<string, string[]>> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT tablename AS "name" FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    )
    const found: Record<string, string[]> = {}
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS "row" FROM "${name}" t ORDER BY 1`,
      )
      found[name] = rows.map(({ row }) => row)
    }
    return found
  })
}
