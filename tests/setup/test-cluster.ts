import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '#scripts/postgres'

export interface TestCluster {
  /** A connection string for a database of this cluster. */
  url: (database: string) => string
  /** Runs one statement on the database, by default the cluster's own. */
  query: (statement: string, database?: string) => Promise<void>
  /** Drops the databases of this run and ends the cluster if this run started it. */
  stop: () => Promise<void>
  /** Starts the names of this run's databases, so that runs can share a cluster. */
  prefix: string
}

/** Nothing in a test outlives the machine's next minute, so nothing waits for the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** The PostgreSQL of this run: the one at TEST_POSTGRES_URL, else an embedded one in a temporary folder. */
export async function startTestCluster(kind: string): Promise<TestCluster> {
  const given = process.env.TEST_POSTGRES_URL
  const own = given ? undefined : await startOwn()
  const url =
    own?.url ?? ((database: string) => Object.assign(new URL(given!), { pathname: database }).href)
  const prefix = `porewell_${kind}_${process.pid}`
  const query = async (statement: string, database = 'postgres') => {
    await withClient(url(database), (client) => client.query(statement))
  }
  return {
    url,
    prefix,
    query,
    stop: () => (own ? own.stop() : dropDatabases(url('postgres'), prefix)),
  }
}

/** Connects for the length of the work. */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function startOwn() {
  const folder = mkdtempSync(join(tmpdir(), 'porewell-test-'))
  // PostgreSQL runs under another account where the tests run as root.
  chmodSync(folder, 0o755)
  const { url, stop } = await startPostgres({
    dataDir: join(folder, 'postgres'),
    settings: { ...FORGETFUL, max_connections: '200' },
  })
  return {
    url,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT "datname" FROM "pg_database" WHERE starts_with("datname", $1)',
      [prefix],
    )
    for (const { datname } of rows)
      await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`)
  })
}
