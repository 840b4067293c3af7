import type { Cell } from '#app/http/csv.server'
import { db, Prisma } from '#app/platform/database.server'
import { linesIn, PART } from './export-parts.server'
import { writeNotes } from './notes-cell'

/** Everybody whom the shop knows, by address; what an account keeps for its customer alone is not among it. */
export function customerRows(): AsyncGenerator<Cell[][]> {
  return linesIn(readCustomers, ({ email, name, phone, letters, consent, notes, ...bought }) => [
    [
      ...[email, name, phone, letters, consent?.at.toISOString() ?? null],
      ...[consent?.place ?? null, consent?.wording ?? null, writeNotes(notes)],
      ...[bought.orders, bought.first?.toISOString() ?? null, bought.last?.toISOString() ?? null],
    ],
  ])
}

interface CustomerRow {
  email: string
  number: number
  name: string
  phone: string | null
  letters: string | null
  orders: number
  first: Date | null
  last: Date | null
  at: Date | null
  place: string | null
  wording: string | null
}

/** In the order of addresses, which is the same in every shop. */
async function readCustomers(after: { email: string } | undefined) {
  const rows = await db.$queryRaw<CustomerRow[]>(Prisma.sql`
    SELECT record."email", record."number", record."name", contact."phone", record."letters"::text, record."orders",
      bought."first", bought."last", consent."at", consent."place", consent."wording"
    FROM "CustomerRecord" record
    LEFT JOIN "CustomerContact" contact ON contact."email" = record."email"
    LEFT JOIN "Customer" account ON account."email" = record."email"
    LEFT JOIN "Subscriber" letters ON letters."email" = record."email"
    LEFT JOIN LATERAL (
      SELECT "at", "place", "wording" FROM "Consent" WHERE "subscriberId" = letters."id" ORDER BY "id" DESC LIMIT 1
    ) consent ON true
    LEFT JOIN LATERAL (
      SELECT min(own."placedAt") AS "first", max(own."placedAt") AS "last" FROM (
        SELECT o."placedAt" FROM "Order" o
        WHERE o."customerId" = account."id" AND o."erasureId" IS NULL AND o."paidAt" IS NOT NULL
        UNION ALL
        SELECT o."placedAt" FROM "Order" o
        WHERE lower(o."email") = record."email" AND o."customerId" IS NULL AND o."erasureId" IS NULL AND o."paidAt" IS NOT NULL
      ) own
    ) bought ON true
    WHERE record."email" COLLATE "C" > ${after?.email ?? ''} ORDER BY record."email" COLLATE "C" LIMIT ${PART}`)
  const notes = await db.customerNote.findMany({
    where: { customerNumber: { in: rows.map(({ number }) => number) } },
    orderBy: [{ at: 'asc' }, { text: 'asc' }],
    select: { customerNumber: true, at: true, actorName: true, text: true },
  })
  return rows.map(({ at, place, wording, ...row }) => ({
    ...row,
    consent: at && { at, place, wording },
    notes: notes.filter(({ customerNumber }) => customerNumber === row.number),
  }))
}
