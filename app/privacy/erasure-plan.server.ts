import { isOrderOf } from '#app/orders/customer-orders.server'
import { db as shopDatabase, Prisma, type Database } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'

/** What an erasure would take now, in numbers. */
export interface ErasurePlan {
  hasAccount: boolean
  addresses: number
  hasSkin: boolean
  letters: boolean
  consultations: number
  notes: number
  /** A name or phone number that a file of staff brought in. */
  hasContact: boolean
  mails: number
  /** Orders that are over, and those that are under way or not paid yet. */
  over: number
  underWay: number
}

/** Counts it; undefined for whom the shop no longer knows, and for who may not erase. */
export async function planErasure(
  actor: Actor,
  number: number,
  db: Database = shopDatabase,
): Promise<{ email: string; plan: ErasurePlan } | undefined> {
  if (!may(actor, 'customers:erase')) return undefined
  const record = await db.customerRecord.findUnique({ where: { number }, select: { email: true } })
  if (!record) return undefined
  const { email } = record
  const account = await db.customer.findUnique({
    where: { email },
    select: {
      id: true,
      skin: { select: { customerId: true } },
      _count: { select: { addresses: true } },
    },
  })
  const [counted] = await db.$queryRaw<Counted[]>(Prisma.sql`
    SELECT (SELECT count(*)::int FROM "Subscriber" WHERE "email" = ${email}) AS "letters",
      (SELECT count(*)::int FROM "Consultation" WHERE lower("email") = ${email}) AS "consultations",
      (SELECT count(*)::int FROM "CustomerNote" WHERE "customerNumber" = ${number}) AS "notes",
      (SELECT count(*)::int FROM "CustomerContact" WHERE "email" = ${email}) AS "contacts",
      (SELECT count(*)::int FROM "Mail" WHERE lower("recipient") = ${email}) AS "mails",
      count(*) FILTER (WHERE o."status" IN ('delivered', 'expired', 'payment_failed', 'cancelled'))::int AS "over",
      count(*) FILTER (WHERE o."status" NOT IN ('delivered', 'expired', 'payment_failed', 'cancelled'))::int AS "underWay"
    FROM "Order" o WHERE ${isOrderOf({ id: account?.id ?? null, email })} AND o."erasureId" IS NULL`)
  const { letters, contacts, ...counts } = counted ?? NOTHING
  const plan = {
    hasAccount: account !== null,
    addresses: account?._count.addresses ?? 0,
    hasSkin: Boolean(account?.skin),
    letters: letters > 0,
    hasContact: contacts > 0,
    ...counts,
  }
  return { email, plan }
}

type Counted = Omit<
  ErasurePlan,
  'hasAccount' | 'addresses' | 'hasSkin' | 'letters' | 'hasContact'
> & {
  letters: number
  contacts: number
}
const NOTHING: Counted = {
  ...{ letters: 0, contacts: 0, consultations: 0, notes: 0, mails: 0 },
  ...{ over: 0, underWay: 0 },
}

/** The plan as the page showed it, for the form to say what was seen. Mails come by themselves and are no matter. */
export function seenOf({ mails: _mails, ...plan }: ErasurePlan): string {
  return Object.values(plan).map(Number).join('.')
}
