import { Logger, parseCronItems, run, type CronItem, type Runner, type Task } from 'graphile-worker'
import type { Database } from './database.server'
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

/** Starts the workers of this process. Errors: throws when the queue's tables cannot be prepared. */
export function startJobs(tasks: Tasks, schedule: Schedule): Promise<Runner> {
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, work]): [string, Task] => [
      name,
      (payload) => work((payload ?? {}) as Record<string, unknown>),
    ]),
  )
  return run({
    connectionString: env.DATABASE_URL,
    concurrency: 2,
    maxPoolSize: 3,
    pollInterval: 1000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCronItems(schedule),
    logger: graphileLogger(),
  })
}

function graphileLogger(): Logger {
  return new Logger((scope) => (level, message) => {
    const severity = level === 'warning' ? 'warn' : level === 'info' ? 'debug' : level
    log[severity]({ job: scope.taskIdentifier, jobId: scope.jobId }, message)
  })
}
