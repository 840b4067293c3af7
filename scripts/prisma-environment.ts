import { fileURLToPath } from 'node:url'

/** The environment in which the Prisma CLI finds this repository's schema engine and asks nobody for another. */
export function prismaEnvironment(databaseUrl?: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(
      new URL('../prisma/engine/schema-engine.mjs', import.meta.url),
    ),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
}
