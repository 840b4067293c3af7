import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs the seed on a migrated database, its pictures going to the media folder.
 * Errors: throws when the seed fails; it has said why.
 */
export async function fillDatabase(
  databaseUrl: string,
  mediaDir: string,
  args: string[] = [],
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'prisma/seed/main.ts', ...args], {
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: databaseUrl, MEDIA_DIR: mediaDir },
  })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0) throw new Error('The shop could not be filled.')
}
