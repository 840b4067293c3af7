import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '#app/platform/prisma/client'

/** A client of its own, so that seeding needs DATABASE_URL and no other setting. */
export function seedClient(databaseUrl: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 4 }) })
}
