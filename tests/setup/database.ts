import pg from 'pg'

/** A running worker knows the numbers of its tasks by heart. */
const KEPT = ['_prisma_migrations', 'migrations', '_private_tasks']
const FIRST_ORDER_NUMBER = 10001
const MANY_PAGES = 200

let pool: pg.Pool | undefined

/** A connection beside the shop's own, for what a test wants to do or see behind its back. */
export function sql(): pg.Pool {
  pool ??= new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 4,
    allowExitOnIdle: true,
  })
  return pool
}

/** Empties every table of the shop and of its job queue; order numbers start anew. */
export async function emptyDatabase(): Promise<void> {
  const filled = await filledTables()
  const names = filled.map(({ name }) => name)
  // Few rows are sooner deleted one by one than by giving their table and its indexes new files.
  if (filled.some(({ pages }) => pages > MANY_PAGES)) await emptyTables(names)
  else if (names.length) await asReplica(names.map((name) => `DELETE FROM ${name}`).join('; '))
  await sql().query(`SELECT setval('"Order_number_seq"', ${FIRST_ORDER_NUMBER}, false)`)
}

/** Empties tables and what belongs to them, as a replica would: ledgers and trails refuse everybody else. */
export async function emptyTables(names: readonly string[]): Promise<void> {
  await asReplica(`TRUNCATE ${names.join(', ')} CASCADE`)
}

async function asReplica(statements: string): Promise<void> {
  await sql().query(`BEGIN; SET LOCAL session_replication_role = replica; ${statements}; COMMIT`)
}

/** Only these are emptied, with the pages of 8 kB that each takes. */
async function filledTables(): Promise<{ name: string; pages: number }[]> {
  const { rows: tables } = await sql().query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS "name" FROM pg_tables
     WHERE schemaname IN ('public', 'graphile_worker') AND tablename <> ALL ($1)
     ORDER BY 1`,
    [KEPT],
  )
  const probes = tables.map(
    ({ name }) => `SELECT '${name}' AS "name", (pg_relation_size('${name}') / 8192)::int AS "pages"
       WHERE EXISTS (SELECT 1 FROM ${name})`,
  )
  const { rows } = await sql().query<{ name: string; pages: number }>({
    // Planning it takes longer than running it: under a name that happens once.
    name: 'filled tables',
    text: probes.join(' UNION ALL '),
  })
  return rows
}
