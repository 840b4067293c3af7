import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What the links of the demo's mails are made of. */
export interface MailSettings {
  SHOP_URL: string
  SESSION_SECRET: string
}

/**
 * Runs the seed on a migrated database, its pictures going to the media folder; with settings it tells mails, too.
 * Errors: throws when the seed fails; it has said why.
 */
export async function fillDatabase(
  databaseUrl: string,
  mediaDir: string,
  args: string[] = [],
  settings?: MailSettings,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'prisma/seed/main.ts', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...settings, DATABASE_URL: databaseUrl, MEDIA_DIR: mediaDir },
  })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0) throw new Error('The shop could not be filled.')
}
