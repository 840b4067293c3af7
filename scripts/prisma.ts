// Runs the Prisma CLI with the schema engine of this repository, on DATABASE_URL or, without it, on the
// embedded database: tsx scripts/prisma.ts migrate dev --name add_reviews
import { spawnSync } from 'node:child_process'
import { prismaEnvironment } from './prisma-environment'

const needsDatabase = /^(migrate|db|studio)$/.test(process.argv[2] ?? '')
const postgres = needsDatabase && !process.env.DATABASE_URL ? await embedded() : undefined
try {
  const { status } = spawnSync('node_modules/.bin/prisma', process.argv.slice(2), {
    stdio: 'inherit',
    env: prismaEnvironment(process.env.DATABASE_URL ?? postgres?.url('porewell')),
  })
  process.exitCode = status ?? 1
} finally {
  await postgres?.stop()
}

async function embedded() {
  const [{ dataFolder }, { ensureDatabase, startPostgres }] = await Promise.all([
    import('./data-folder'),
    import('./postgres'),
  ])
  const running = await startPostgres({ dataDir: dataFolder('postgres') })
  await ensureDatabase(running.url('postgres'), 'porewell')
  return running
}
