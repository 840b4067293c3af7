import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed/main.ts' },
  // Commands that only read the schema (generate, validate, format) need no database.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/porewell' },
})
