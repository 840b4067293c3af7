import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { dataFolder } from './data-folder'
import type { HouseProcess } from './house-process'
import { ensureDatabase, startPostgres } from './postgres'
import { prepareDatabase } from './prepare-database'

export interface OpenDatabase {
  url: string
  /** The embedded PostgreSQL, where this process started it. */
  parts: HouseProcess[]
}

/** The database at DATABASE_URL, else an embedded one; migrated, and filled if it was empty. */
export async function openDatabase(
  say: (sentence: string) => void,
  seedArguments?: string[],
): Promise<OpenDatabase> {
  const database = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, parts: [] }
    : await openEmbedded(say)
  try {
    const { isEmpty } = await prepareDatabase(database.url)
    if (isEmpty && !seedArguments) say('The shop is empty: filling its shelves.')
    if (isEmpty || seedArguments) await seed(database.url, seedArguments ?? [])
    return database
  } catch (error) {
    for (const part of database.parts) await part.stop()
    throw isRefused(error)
      ? new Error('The database at DATABASE_URL does not answer.', { cause: error })
      : error
  }
}

async function openEmbedded(say: (sentence: string) => void): Promise<OpenDatabase> {
  const dataDir = dataFolder('postgres')
  const postgres = await startPostgres({ dataDir })
  say(`Database: the embedded PostgreSQL, data in ${dataDir}`)
  await ensureDatabase(postgres.url('postgres'), 'porewell')
  const { process: child, stop } = postgres
  return {
    url: postgres.url('porewell'),
    parts: child ? [{ name: 'PostgreSQL', child, stop }] : [],
  }
}

async function seed(databaseUrl: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'prisma/seed/main.ts', ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDIA_DIR: process.env.MEDIA_DIR ?? dataFolder('media'),
    },
  })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0) throw new Error('The shop could not be filled.')
}

function isRefused(error: unknown): boolean {
  return (error as { code?: string }).code === 'ECONNREFUSED'
}
