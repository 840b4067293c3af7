import { sql } from './database'

let text: string | undefined

/** What each table of the shop and of its job queue holds, as a text that begins with its name. */
export async function everyRow(): Promise<string[]> {
  text ??= await overAllTables()
  // Planning it takes longer than running it: under a name that happens once.
  const { rows } = await sql().query<{ held: string }>({ name: 'every row', text })
  return rows.map(({ held }) => held)
}

async function overAllTables(): Promise<string> {
  const { rows } = await sql().query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS "name" FROM pg_tables
     WHERE schemaname = 'public' OR (schemaname = 'graphile_worker' AND tablename = '_private_jobs')
     ORDER BY 1`,
  )
  const each = rows.map(
    ({
      name,
    }) => `SELECT '${name}: ' || coalesce(string_agg(t::text, '' ORDER BY t::text), '') AS "held"
      FROM ${name} t`,
  )
  return each.join(' UNION ALL ')
}
