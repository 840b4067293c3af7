import { Logger, runOnce, type Task } from 'graphile-worker'
import { tasks } from '#app/jobs.server'
import { sql } from './database'

const taskList = Object.fromEntries(
  Object.entries(tasks).map(([name, work]): [string, Task] => [
    name,
    (payload) => work(payload as Record<string, unknown>),
  ]),
)

/**
 * Works through the shop's queue until nothing is due. A job that fails stays queued for later;
 * `evenLater` does such jobs now.
 */
export async function runJobs({ evenLater = false } = {}): Promise<void> {
  if (evenLater) await sql().query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await runOnce({ pgPool: sql(), concurrency: 2, taskList, logger: new Logger(() => () => {}) })
}

/** Names of the jobs that wait, in the order in which they were queued. */
export async function waitingJobs(): Promise<string[]> {
  const { rows } = await sql().query<{ name: string }>(
    'SELECT task_identifier AS "name" FROM graphile_worker.jobs ORDER BY id',
  )
  return rows.map(({ name }) => name)
}
