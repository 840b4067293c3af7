import { forgottenHash } from '#app/customers/forgotten-hash.server'
import { Prisma, type Database } from '#app/platform/database.server'

export interface KnownCustomer {
  email: string
  /** None for an address that the shop does not know. */
  number: number | null
  name: string
  phone: string | null
  /** The name is that of an order or a request, which a file does not change. */
  namedElsewhere: boolean
  letters: 'pending' | 'subscribed' | 'unsubscribed' | null
  subscriberId: string | null
  isForgotten: boolean
  notes: { at: Date; text: string }[]
}

/** What the shop knows of addresses, in lower case. Three queries, however many there are. */
export async function findKnownCustomers(
  db: Database,
  emails: readonly string[],
): Promise<Map<string, KnownCustomer>> {
  const rows = await db.$queryRaw<Omit<KnownCustomer, 'isForgotten' | 'notes'>[]>(Prisma.sql`
    SELECT sent."email", record."number", coalesce(record."name", '') AS "name", contact."phone",
      letters."status"::text AS "letters", letters."id" AS "subscriberId",
      record."name" <> '' AND (
        EXISTS (SELECT FROM "Order" o WHERE o."customerId" = account."id" AND o."erasureId" IS NULL)
        OR EXISTS (SELECT FROM "Order" o WHERE lower(o."email") = sent."email" AND o."customerId" IS NULL AND o."erasureId" IS NULL)
        OR EXISTS (SELECT FROM "Consultation" c WHERE lower(c."email") = sent."email")
      ) IS TRUE AS "namedElsewhere"
    FROM unnest(${emails}::text[]) AS sent ("email")
    LEFT JOIN "CustomerRecord" record ON record."email" = sent."email"
    LEFT JOIN "CustomerContact" contact ON contact."email" = sent."email"
    LEFT JOIN "Customer" account ON account."email" = sent."email"
    LEFT JOIN "Subscriber" letters ON letters."email" = sent."email"`)
  const hashes = new Map(emails.map((email) => [forgottenHash(email), email]))
  const erasures = await db.erasure.findMany({
    where: { addressHash: { in: [...hashes.keys()] } },
    select: { addressHash: true },
  })
  const forgotten = new Set(erasures.map(({ addressHash }) => hashes.get(addressHash ?? '')))
  const notes = await db.customerNote.findMany({
    where: { customerNumber: { in: rows.flatMap(({ number }) => number ?? []) } },
    select: { customerNumber: true, at: true, text: true },
  })
  const notesOf = new Map<number, KnownCustomer['notes']>()
  for (const { customerNumber, ...note } of notes)
    notesOf.set(customerNumber, [...(notesOf.get(customerNumber) ?? []), note])
  return new Map(
    rows.map((row) => [
      row.email,
      {
        ...row,
        isForgotten: forgotten.has(row.email),
        notes: notesOf.get(row.number ?? 0) ?? [],
      },
    ]),
  )
}
