import { forgottenAddress } from '#app/customers/forgotten-address'
import type { Transaction } from '#app/platform/database.server'

/**
 * What an address left beyond its account: letters, consultations, plans and mails. That somebody agreed to letters,
 * and took it back, stays as proof without the address; mails of orders under way stay until the orders are loosened.
 */
export async function forgetTheRest(tx: Transaction, email: string, now: Date): Promise<void> {
  await forgetLetters(tx, email, now)
  await forgetConsultations(tx, email)
  await tx.$executeRaw`
    DELETE FROM "SavedPlan" WHERE "secretHash" IN (
      SELECT substr("occasion", length('plan:') + 1) FROM "Mail"
      WHERE lower("recipient") = ${email} AND "occasion" LIKE 'plan:%')`
  await tx.$executeRaw`
    DELETE FROM "Mail" WHERE lower("recipient") = ${email} AND ("status" = 'sent' OR "orderId" IS NULL)`
  await forgetNamed(tx, email)
}

/**
 * Takes the address from the named customers of promotions. Naming nobody means everybody, so where it was the only
 * one a name that nobody has takes its place. An editor that was opened before is told.
 */
async function forgetNamed(tx: Transaction, email: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Promotion" SET "version" = "version" + 1,
      "emails" = CASE WHEN cardinality(array_remove("emails", ${email})) > 0
        THEN array_remove("emails", ${email}) ELSE ARRAY['deleted-' || "id" || '@porewell.invalid'] END
    WHERE ${email} = ANY ("emails")`
  // What staff typed and have not saved may name them, too.
  await tx.$executeRaw`DELETE FROM "KeptForm" WHERE position(${email} IN lower("values"::text)) > 0`
}

async function forgetLetters(tx: Transaction, email: string, now: Date): Promise<void> {
  const subscriber = await tx.subscriber.findUnique({ where: { email } })
  if (!subscriber) return
  const { id: subscriberId } = subscriber
  await tx.subscriber.update({
    where: { id: subscriberId },
    data: { email: forgottenAddress(subscriberId), status: 'unsubscribed' },
  })
  await tx.consent.create({ data: { subscriberId, at: now, ...WITHDRAWN } })
}

const WITHDRAWN = {
  kind: 'withdrawn',
  place: 'request to be forgotten',
  wording: 'Asked to be forgotten',
  wordingVersion: '2026-11',
}

/** The studio's mail names who asked. */
async function forgetConsultations(tx: Transaction, email: string): Promise<void> {
  const asked = await tx.$queryRaw<{ reference: string }[]>`
    DELETE FROM "Consultation" WHERE lower("email") = ${email} RETURNING "reference"`
  const occasions = asked.map(({ reference }) => `consultation:studio:${reference}`)
  await tx.mail.deleteMany({
    where: { OR: occasions.map((occasion) => ({ occasion: { startsWith: occasion } })) },
  })
}
