import { PrismaPg } from '@prisma/adapter-pg'
import { env } from './environment.server'
import { Prisma, PrismaClient } from './prisma/client'
import { statementNames } from './statement-names'

export { Prisma }
export type Transaction = Prisma.TransactionClient
/** What a read needs: the database itself or a transaction on it. */
export type Database = PrismaClient | Transaction

const nameOf = statementNames(300)
const kept = globalThis as { porewellDatabase?: PrismaClient }

/** One client for the process; a hot reload in development keeps it. */
export const db: PrismaClient = (kept.porewellDatabase ??= new PrismaClient({
  adapter: new PrismaPg(
    { connectionString: env.DATABASE_URL, max: env.DATABASE_POOL },
    { statementNameGenerator: ({ sql }) => nameOf(sql) },
  ),
  transactionOptions: { maxWait: 10_000, timeout: 15_000 },
}))
