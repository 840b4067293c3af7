import { forgottenHash } from '#app/customers/forgotten-hash.server'
import { isOrderOf, type OrderOwner } from '#app/orders/customer-orders.server'
import { dropOrderForms } from '#app/orders/forget-order-forms.server'
import { db, Prisma, type Transaction } from '#app/platform/database.server'
import { withdrawReviewsOf } from '#app/reviews/withdraw-review.server'
import { forgetAccount } from './forget-account.server'
import { forgetTheRest } from './forget-the-rest.server'

/** account: what the account kept, and the orders; everything: letters, consultations and mails, too. */
type Scope = 'account' | 'everything'

interface Request {
  /** In lower case. */
  email: string
  scope: Scope
  /** "shopper" or "staff:<id>". */
  requestedBy: string
  /** Whom it is meant for: a customer who was erased and came again has another number. */
  number?: number
}

/** Something came while the rows were being taken: all is undone and begun anew. */
class CameMeanwhile extends Error {}
const MOST_TRIES = 5

/** Runs work that erases in a transaction, anew where something came in between. */
export async function erasing<Outcome>(
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1)
    try {
      return await db.$transaction(work)
    } catch (error) {
      if (!(error instanceof CameMeanwhile) || tries === MOST_TRIES) throw error
    }
}

/**
 * The one way in which somebody is forgotten, whoever asks: takes all that is personal and marks the orders, which
 * loosenOrders takes up when they are of age. An order that is being placed meanwhile either counts as one of them
 * or, where it commits later, as a new one of somebody the shop does not know yet. To be run by `erasing`.
 * Returns the id of the request, by which nobody can be told; of the address a keyed hash stays, so that no file brings
 * it back.
 */
export async function erasePerson(
  tx: Transaction,
  { email, scope, requestedBy, number }: Request,
  now: Date,
): Promise<string> {
  const account = await holdAccount(tx, email)
  await tx.$queryRaw`SELECT FROM "Subscriber" WHERE "email" = ${email} FOR UPDATE`
  await tx.$queryRaw`SELECT FROM "Consultation" WHERE lower("email") = ${email} ORDER BY "id" FOR UPDATE`
  const owner: OrderOwner = { id: account?.id ?? null, email }
  const { id } = await tx.erasure.create({
    data: { requestedBy, scope, at: now, addressHash: forgottenHash(email) },
    select: { id: true },
  })
  await markOrders(tx, owner, id)
  await tx.$queryRaw`SELECT FROM "Promotion" WHERE ${email} = ANY ("emails") ORDER BY "id" FOR UPDATE`
  const known = await personNow(tx, email)

  // Last, as those who write to it do at their commit: from here on they wait, and whoever came before is seen.
  const [record] = await tx.$queryRaw<{ number: number }[]>`
    SELECT "number" FROM "CustomerRecord" WHERE "email" = ${email} FOR UPDATE`
  if (number !== undefined && record?.number !== number) throw new CameMeanwhile()
  if ((await markOrders(tx, owner, id)) > 0 || (await personNow(tx, email)) !== known)
    throw new CameMeanwhile()
  await tx.erasure.update({ where: { id }, data: { customerNumber: record?.number ?? null } })

  await tx.$executeRaw`
    UPDATE "Order" SET "phone" = NULL
    WHERE "erasureId" = ${id}::uuid AND "status" IN ('delivered', 'expired', 'payment_failed', 'cancelled')`
  await dropOrderForms(tx, Prisma.sql`o."erasureId" = ${id}::uuid`)
  await withdrawReviewsOf(tx, email, now)
  await tx.customerNote.deleteMany({ where: { customer: { email } } })
  await tx.customerContact.deleteMany({ where: { email } })
  await forgetAccount(tx, { email, account })
  if (scope === 'everything') await forgetTheRest(tx, email, now)
  return id
}

/** Takes the bag and then the account, the sequence in which checkout takes them. */
async function holdAccount(tx: Transaction, email: string) {
  const select = { id: true, bagId: true } as const
  const account = await tx.customer.findUnique({ where: { email }, select })
  if (!account) return null
  const { id, bagId } = account
  if (bagId) await tx.$queryRaw`SELECT FROM "Bag" WHERE "id" = ${bagId}::uuid FOR UPDATE`
  const [held] = await tx.$queryRaw<{ bagId: string | null }[]>`
    SELECT "bagId" FROM "Customer" WHERE "id" = ${id}::uuid FOR UPDATE`
  if (held?.bagId !== bagId) throw new CameMeanwhile()
  return account
}

function markOrders(tx: Transaction, owner: OrderOwner, erasureId: string): Promise<number> {
  return tx.$executeRaw(Prisma.sql`
    UPDATE "Order" o SET "erasureId" = ${erasureId}::uuid
    WHERE ${isOrderOf(owner)} AND o."erasureId" IS NULL`)
}

/** What else there is of an address, as text: it differs when something came. */
async function personNow(tx: Transaction, email: string): Promise<string> {
  const [now] = await tx.$queryRaw<{ now: string }[]>`
    SELECT concat_ws(' ', (SELECT "id" FROM "Customer" WHERE "email" = ${email}),
      (SELECT "id" FROM "Subscriber" WHERE "email" = ${email}),
      (SELECT count(*) FROM "CustomerContact" WHERE "email" = ${email}),
      (SELECT count(*) FROM "Consultation" WHERE lower("email") = ${email})) AS "now"`
  return now?.now ?? ''
}
