import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { freePort } from './free-port'
import { hasEnded } from './house-process'

export interface RunningPostgres {
  /** A connection string for the given database of this cluster. */
  url: (database: string) => string
  /** Stops the cluster, unless another process started it. */
  stop: () => Promise<void>
  /** The process that holds the cluster, unless another process started it. */
  process: ChildProcess | undefined
}

/**
 * Starts the embedded PostgreSQL on loopback, creating its cluster on first use; where another process
 * runs it already on the same data, uses that one.
 * Errors: the last lines that PostgreSQL printed, when it does not start.
 */
export async function startPostgres(options: {
  dataDir: string
  settings?: Record<string, string>
}): Promise<RunningPostgres> {
  const other = await runningPort(options.dataDir)
  if (other) return { url: urlOn(other), stop: async () => {}, process: undefined }
  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', ...options.settings }
  const { child, pid } = await spawnPostgres({ dataDir: options.dataDir, port, settings })
  return { url: urlOn(port), stop: () => stopPostgres(child, pid), process: child }
}

/** Creates the named database where there is none yet. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

function urlOn(port: number) {
  return (database: string) => `postgresql://porewell:porewell@127.0.0.1:${port}/${database}`
}

/** What the process that holds the server says first: the server's process id, or why there is none. */
type Answer = { pid?: number; failed?: string }

async function spawnPostgres(start: { dataDir: string; port: number; settings: object }) {
  const script = fileURLToPath(new URL('postgres-process.js', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(start)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const answer = await Promise.race([
    once(child, 'message').then(([message]) => message as Answer),
    once(child, 'exit').then((): Answer => ({})),
  ])
  if (!answer.pid)
    throw new Error(`PostgreSQL did not start in ${start.dataDir}. ${answer.failed ?? ''}`.trim())
  // Its channel alone keeps no process waiting.
  child.unref()
  child.channel?.unref()
  return { child, pid: answer.pid }
}

async function stopPostgres(child: ChildProcess, pid: number) {
  // Its holder was killed and could not stop it.
  if (child.signalCode !== null) process.kill(pid, 'SIGINT')
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.ref()
  child.disconnect()
  await ended
}

/** The port of a cluster that already runs on this data: the fourth line of its lock file. */
async function runningPort(dataDir: string): Promise<number | undefined> {
  try {
    const port = Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[3])
    const client = new pg.Client({ connectionString: urlOn(port)('postgres') })
    await client.connect()
    await client.end()
    return port
  } catch {
    return undefined
  }
}
