import { spawnSync } from 'node:child_process'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { pendingMigrations } from './migrations'
import { prismaEnvironment } from './prisma-environment'

/**
 * Brings the database to this release: the shop's tables and those of its job queue.
 * Errors: throws with what the Prisma CLI printed when a migration fails.
 */
export async function prepareDatabase(url: string): Promise<{ isEmpty: boolean }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // Prisma's CLI takes seconds to find out that there is nothing to do.
    if ((await pendingMigrations(client)).length) deployMigrations(url)
    await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) })
    const { rowCount } = await client.query('SELECT 1 FROM "Product" LIMIT 1')
    return { isEmpty: !rowCount }
  } finally {
    await client.end()
  }
}

function deployMigrations(url: string): void {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/prisma', ['migrate', 'deploy'], {
    env: prismaEnvironment(url),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The migrations failed.\n${stdout}${stderr}`)
}
