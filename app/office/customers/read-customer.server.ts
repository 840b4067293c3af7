import { isOrderOf } from '#app/orders/customer-orders.server'
import { db, Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import type { OrderStatus } from '#app/orders/order-status'

const MOST_ORDERS = 50
const MOST_MAILS = 20
const MOST_CONSENTS = 50

/**
 * What staff see of a customer; undefined where there is none, or the person may not. Answers about skin are not read:
 * that there are some is all that staff are told. Eleven queries, however much there is.
 */
export async function readCustomer(actor: Actor, number: number | undefined) {
  if (!number || !may(actor, 'customers:read')) return undefined
  const record = await db.customerRecord.findUnique({ where: { number } })
  if (!record) return undefined
  const { email } = record
  const [account, contact, letters, notes, consultations, mails] = await Promise.all([
    readAccount(email),
    db.customerContact.findUnique({ where: { email }, select: { phone: true, createdAt: true } }),
    readLetters(email),
    db.customerNote.findMany({
      where: { customerNumber: number },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { id: true, text: true, at: true, actorName: true },
    }),
    readConsultations(email),
    db.$queryRaw<MailRow[]>`
      SELECT "id", "subject", "status"::text, "createdAt" FROM "Mail" WHERE lower("recipient") = ${email}
      ORDER BY "createdAt" DESC LIMIT ${MOST_MAILS}`,
  ])
  const owner = { id: account?.id ?? null, email }
  const [orders, codes] = await Promise.all([readOrders(owner), readCodes(owner)])
  return { ...record, account, contact, letters, notes, consultations, mails, ...orders, codes }
}

export type DeskCustomer = NonNullable<Awaited<ReturnType<typeof readCustomer>>>

interface MailRow {
  id: string
  subject: string
  status: 'queued' | 'sent' | 'failed'
  createdAt: Date
}

async function readAccount(email: string) {
  const account = await db.customer.findUnique({
    where: { email },
    select: {
      id: true,
      createdAt: true,
      skin: { select: { savedAt: true, withHealth: true } },
      consents: {
        orderBy: { id: 'desc' },
        take: MOST_CONSENTS,
        select: { id: true, kind: true, at: true, withHealth: true, wordingVersion: true },
      },
      _count: { select: { addresses: true, sessions: true } },
    },
  })
  if (!account) return null
  const { _count, consents, ...rest } = account
  return {
    ...rest,
    ..._count,
    consents: consents.map(({ id, ...of }) => ({ ...of, id: String(id) })),
  }
}

async function readLetters(email: string) {
  const subscriber = await db.subscriber.findUnique({
    where: { email },
    select: {
      status: true,
      consents: {
        orderBy: { id: 'desc' },
        select: {
          id: true,
          kind: true,
          at: true,
          place: true,
          wording: true,
          wordingVersion: true,
        },
      },
    },
  })
  if (!subscriber) return null
  const consents = subscriber.consents.map(({ id, ...rest }) => ({ ...rest, id: String(id) }))
  return { status: subscriber.status, consents }
}

interface ConsultationRow {
  reference: string
  status: 'requested' | 'contacted' | 'closed'
  createdAt: Date
  treatment: string
  studio: string
}

function readConsultations(email: string) {
  return db.$queryRaw<ConsultationRow[]>`
    SELECT c."reference", c."status"::text, c."createdAt", t."name" AS "treatment", place."name" AS "studio"
    FROM "Consultation" c JOIN "Treatment" t ON t."id" = c."treatmentId"
    JOIN "Location" place ON place."id" = c."locationId"
    WHERE lower(c."email") = ${email} ORDER BY c."createdAt" DESC`
}

type Owner = Parameters<typeof isOrderOf>[0]

interface OrderRow {
  number: number
  status: OrderStatus
  placedAt: Date
  totalCents: number
  refundedCents: number
}

async function readOrders(owner: Owner) {
  const rows = await db.$queryRaw<(OrderRow & Sums)[]>(Prisma.sql`
    SELECT o."number", o."status"::text, o."placedAt", o."totalCents", coalesce(r."cents", 0)::int AS "refundedCents",
      count(*) OVER ()::int AS "placed",
      coalesce(sum(o."totalCents") FILTER (WHERE o."paidAt" IS NOT NULL) OVER (), 0)::int AS "paidCents",
      coalesce(sum(r."cents") OVER (), 0)::int AS "backCents"
    FROM "Order" o LEFT JOIN LATERAL (
      SELECT sum("amountCents") AS "cents" FROM "Refund" WHERE "orderId" = o."id" AND "status" <> 'failed') r ON true
    WHERE ${isOrderOf(owner)} AND o."erasureId" IS NULL ORDER BY o."number" DESC LIMIT ${MOST_ORDERS}`)
  const { placed, paidCents, backCents } = rows[0] ?? { placed: 0, paidCents: 0, backCents: 0 }
  return { history: rows, placed, paidCents, backCents }
}

interface Sums {
  placed: number
  paidCents: number
  backCents: number
}

interface CodeRow {
  promotionId: string
  name: string
  number: number
  claimedAt: Date
}

function readCodes(owner: Owner) {
  return db.$queryRaw<CodeRow[]>(Prisma.sql`
    SELECT p."id" AS "promotionId", p."name", o."number", claim."claimedAt"
    FROM "Order" o JOIN "PromotionClaim" claim ON claim."orderId" = o."id" AND claim."releasedAt" IS NULL
    JOIN "Promotion" p ON p."id" = claim."promotionId"
    WHERE ${isOrderOf(owner)} AND o."erasureId" IS NULL ORDER BY claim."claimedAt" DESC LIMIT ${MOST_ORDERS}`)
}
