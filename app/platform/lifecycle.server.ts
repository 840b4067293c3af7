import type { Runner } from 'graphile-worker'
import { db } from './database.server'
import type { Environment } from './environment'
import { env } from './environment.server'
import { startJobs, type Schedule, type Tasks } from './jobs.server'
import { log } from './log.server'
import { listMigrations } from './migrations.server'

/** What the web server needs of the shop besides its pages. */
export interface Shop {
  env: Environment
  log: typeof log
  /** Starts the jobs. Errors: throws when the database does not answer. */
  start: () => Promise<void>
  /** What the shop depends on, each 'ok' or a sentence that says what is wrong. */
  readiness: () => Promise<Record<string, string>>
  /** Lets running jobs finish and leaves the database. */
  stop: () => Promise<void>
}

/** Binds the shop's background work to the life of its process. */
export function bindLifecycle(tasks: Tasks, schedule: Schedule): Shop {
  // Read once: a deployment that replaces the files must not make the process that still runs look unready.
  const release = listMigrations()
  let jobs = 'not started'
  let runner: Runner | undefined

  async function start() {
    runner = await startJobs(tasks, schedule)
    jobs = 'ok'
    runner.promise.then(
      () => (jobs = 'stopped'),
      (error: unknown) => {
        jobs = 'failed'
        log.error({ err: error }, 'the jobs failed')
      },
    )
  }

  async function stop() {
    if (jobs === 'ok') await runner?.stop()
    await db.$disconnect()
  }

  async function readiness() {
    const answers = await db.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    )
    if (!answers) return { database: 'does not answer', migrations: 'unknown', jobs }
    return { database: 'ok', migrations: await migrationsState(release), jobs }
  }

  return { env, log, start, readiness, stop }
}

async function migrationsState(release: readonly string[]): Promise<string> {
  try {
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT "migration_name" AS "name" FROM "_prisma_migrations"
      WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`
    const applied = new Set(rows.map((row) => row.name))
    const missing = release.filter((name) => !applied.has(name))
    return missing.length ? `not applied: ${missing.join(', ')}` : 'ok'
  } catch {
    return 'none was ever applied'
  }
}
