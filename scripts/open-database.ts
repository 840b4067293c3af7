import { dataFolder } from './data-folder'
import { fillDatabase } from './fill-database'
import type { HouseProcess } from './house-process'
import { ensureDatabase, startPostgres } from './postgres'
import { prepareDatabase } from './prepare-database'
import { keepSecrets } from './secrets'

export interface OpenDatabase {
  url: string
  /** The embedded PostgreSQL, where this process started it. */
  parts: HouseProcess[]
}

/**
 * The database at DATABASE_URL, else an embedded one; migrated, and filled if it was empty or if
 * arguments for the seed are given.
 * Errors: throws a sentence when it does not answer, cannot be migrated or cannot be filled.
 */
export async function openDatabase(
  say: (sentence: string) => void,
  seedArguments?: string[],
): Promise<OpenDatabase> {
  const given = process.env.DATABASE_URL
  const database = given ? { url: given, parts: [] } : await openEmbedded(say)
  try {
    const { isEmpty } = await prepareDatabase(database.url)
    if (isEmpty && !seedArguments) say('The shop is empty: filling its shelves.')
    if (isEmpty || seedArguments)
      await fillDatabase(database.url, mediaFolder(), seedArguments, mailSettings())
    return database
  } catch (error) {
    for (const part of database.parts) await part.stop()
    throw isRefused(error)
      ? new Error('The database at DATABASE_URL does not answer.', { cause: error })
      : error
  }
}

/** Where pictures are kept: MEDIA_DIR, else beside the data. */
export function mediaFolder(): string {
  return process.env.MEDIA_DIR || dataFolder('media')
}

function mailSettings() {
  const { SHOP_URL, SESSION_SECRET, PORT } = process.env
  return {
    SHOP_URL: SHOP_URL || `http://localhost:${PORT || 3000}`,
    SESSION_SECRET: SESSION_SECRET || keepSecrets(dataFolder('secrets.json')).sessionSecret,
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

function isRefused(error: unknown): boolean {
  return (error as { code?: string }).code === 'ECONNREFUSED'
}
