import { db, Prisma, type Database } from '#app/platform/database.server'
import { KEPT_DAYS } from '#app/platform/kept-days'

const DAY_MS = 86_400_000

/** Lets go of what staff typed into forms of orders and sent neither then nor since: it can name a shopper. */
export async function forgetOrderForms(now: Date): Promise<void> {
  const keptAt = { lt: new Date(now.getTime() - KEPT_DAYS.orderForm * DAY_MS) }
  await db.keptForm.deleteMany({ where: { about: { startsWith: 'order:' }, keptAt } })
}

/**
 * The same of some orders at once, by a condition on them as `o`. To be run once they are marked: the database keeps
 * no form of an order that names nobody any more, and whoever keeps one meanwhile is waited for.
 */
export async function dropOrderForms(tx: Database, orders: Prisma.Sql): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    DELETE FROM "KeptForm" k USING "Order" o
    WHERE k."about" LIKE 'order:%' AND split_part(k."about", ':', 2) = o."number"::text AND ${orders}`)
}
