import pg from 'pg'
import { waitUntil } from '#scripts/wait-until'
import { sql } from '#tests/setup/database'

const WITHIN_MS = 20_000

/** A lock that the test holds, before which the shop comes to stand. */
export interface Lock {
  /** Waits until the shop stands before it. */
  untilReached: () => Promise<void>
  release: () => Promise<void>
}

/** Locks the rows that a query finds against change; rows that refer to them can still be added. */
export async function lockRows(query: string): Promise<Lock> {
  const { client, lock } = await begin()
  await client.query(`${query} FOR NO KEY UPDATE`)
  return lock
}

/** Locks a table against readers too. */
export async function lockTable(table: string): Promise<Lock> {
  const { client, lock } = await begin()
  await client.query(`LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`)
  return lock
}

/**
 * Locks a table from the very moment at which the transaction that now stands before `gate` commits: it is
 * next in the queue, and the gate is opened.
 */
export async function lockTableAfter(gate: Lock, table: string): Promise<Lock> {
  const { client, lock, pid } = await begin()
  const locked = client.query(`LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`)
  await until('The lock is in the queue', `SELECT WHERE cardinality(pg_blocking_pids($1)) > 0`, pid)
  await gate.release()
  await locked
  return lock
}

async function begin() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query('BEGIN')
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS "pid"')
  const pid = rows[0]?.pid ?? 0
  const lock: Lock = {
    untilReached: () =>
      until(
        'The shop stands before the lock',
        `SELECT FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))`,
        pid,
      ),
    release: () => client.end(),
  }
  return { client, lock, pid }
}

function until(what: string, query: string, pid: number): Promise<void> {
  return waitUntil(what, async () => (await sql().query(query, [pid])).rowCount !== 0, WITHIN_MS)
}
