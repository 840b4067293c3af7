import { readdirSync } from 'node:fs'

/** Names of the migrations that this release brings, oldest first; the process stands in the release's folder. */
export function listMigrations(folder = 'prisma/migrations'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
