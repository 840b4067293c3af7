import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import { listMigrations } from '#app/platform/migrations.server'

const FOLDER = fileURLToPath(new URL('../prisma/migrations', import.meta.url))
const UNDEFINED_TABLE = '42P01'

/** Names of the repository's migrations that the database has not finished, oldest first. */
export async function pendingMigrations(client: Client): Promise<string[]> {
  const finished = await finishedMigrations(client)
  return listMigrations(FOLDER).filter((name) => !finished.has(name))
}

/**
 * Runs every migration in an empty database and notes them as `prisma migrate deploy` does, without
 * starting its CLI: for the templates of tests.
 */
export async function applyMigrations(client: Client): Promise<void> {
  await client.query(`CREATE TABLE "_prisma_migrations" (
    "id" varchar(36) PRIMARY KEY, "checksum" varchar(64) NOT NULL, "finished_at" timestamptz,
    "migration_name" varchar(255) NOT NULL, "logs" text, "rolled_back_at" timestamptz,
    "started_at" timestamptz NOT NULL DEFAULT now(), "applied_steps_count" integer NOT NULL DEFAULT 0)`)
  for (const name of listMigrations(FOLDER)) {
    const script = readFileSync(`${FOLDER}/${name}/migration.sql`, 'utf8')
    await client.query(script)
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
       VALUES ($1, $2, now(), $3, 1)`,
      [randomUUID(), createHash('sha256').update(script).digest('hex'), name],
    )
  }
}

async function finishedMigrations(client: Client): Promise<Set<string>> {
  try {
    const { rows } = await client.query<{ migration_name: string }>(
      'SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL',
    )
    return new Set(rows.map((row) => row.migration_name))
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return new Set()
    throw error
  }
}
