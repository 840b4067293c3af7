import { Logger, parseCronItems, run, type CronItem, type Runner, type Task } from 'graphile-worker'
import { db, type Database } from './database.server'
import { env } from './environment.server'
import { log } from './log.server'

export interface Job {
  name: string
  /** Ids only: what is personal stays in its table. */
  payload: Record<string, string | number>
}

/**
 * Puts a job in the queue as part of the caller's transaction: it exists when and only when that commits.
 * The same `key` replaces a job of that key which has not started yet.
 */
export async function enqueue(
  tx: Database,
  job: Job,
  options: { key?: string; runAt?: Date; maxAttempts?: number } = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${job.name}, ${JSON.stringify(job.payload)}::json,
      run_at := ${options.runAt ?? null}::timestamptz,
      max_attempts := ${options.maxAttempts ?? 25}::int,
      job_key := ${options.key ?? null}
    )`
}

export type Tasks = Record<string, (payload: Record<string, unknown>) => Promise<void>>

/** Task names and the minutes at which the clock starts them. */
export type Schedule = CronItem[]

/** The name by which the database knows the connections that carry jobs. */
const CONNECTION_NAME = 'porewell jobs'

/**
 * Starts the workers of this process, and takes up what a process that was killed had begun.
 * Errors: throws when the queue's tables cannot be prepared.
 */
export async function startJobs(tasks: Tasks, schedule: Schedule): Promise<Runner> {
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, work]): [string, Task] => [
      name,
      (payload) => work((payload ?? {}) as Record<string, unknown>),
    ]),
  )
  await freeOrphanedJobs()
  return run({
    connectionString: connectionString(),
    concurrency: 2,
    maxPoolSize: 3,
    pollInterval: 1000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCronItems(schedule),
    logger: graphileLogger(),
  })
}

/**
 * The queue itself waits four hours before it believes that a worker is gone. Where no other process has
 * workers, whatever is still marked as begun was left by one that was killed: it is due again now.
 */
async function freeOrphanedJobs(): Promise<void> {
  const [queue] = await db.$queryRaw<{ exists: boolean }[]>`
    SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS "exists"`
  if (!queue?.exists) return
  await db.$executeRaw`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs
    WHERE locked_by IS NOT NULL AND NOT EXISTS (
      SELECT FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = ${CONNECTION_NAME}
    )`
}

function connectionString(): string {
  const url = new URL(env.DATABASE_URL)
  url.searchParams.set('application_name', CONNECTION_NAME)
  return url.href
}

/** What the queue finds worth saying in passing is for whoever looks closely. */
const SEVERITIES = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

function graphileLogger(): Logger {
  return new Logger((scope) => (level, message) => {
    log[SEVERITIES[level]]({ job: scope.taskIdentifier, jobId: scope.jobId }, message)
  })
}
