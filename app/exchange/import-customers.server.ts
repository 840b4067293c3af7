import { createHash } from 'node:crypto'
import { BY_FILE } from '#app/customers/letters-consent'
import { formatCustomerNumber } from '#app/customers/customer-number'
import { Prisma, type Database, type Transaction } from '#app/platform/database.server'
import { CustomerRow } from './customer-row'
import { readCells, refused, type JudgedRow, type SentRow } from './import-row'
import type { ImportBy, Importer } from './importer'
import { judgeCustomer, type CustomerPlan } from './judge-customer'
import { findKnownCustomers } from './known-customers.server'
import { recordAudits } from './record-audits.server'

async function judgeRows(db: Database, rows: readonly SentRow[], now: Date) {
  const read = rows.map((sent) => ({ sent, ...readCells(CustomerRow, sent) }))
  const emails = read.flatMap((row) => ('values' in row ? row.values.email : []))
  const known = await findKnownCustomers(db, [...new Set(emails)])
  const judged: JudgedRow[] = []
  const plans: CustomerPlan[] = []
  for (const row of read) {
    const about = 'values' in row ? known.get(row.values.email) : undefined
    if (!('values' in row) || !about) {
      judged.push(refused(row.sent.number, ...('values' in row ? [] : row.problems)))
      continue
    }
    const { verdict, plan } = judgeCustomer(row.sent, row.values, about, now)
    judged.push(verdict)
    if (plan) plans.push(plan)
  }
  return { judged, plans }
}

async function applyRows(tx: Transaction, rows: readonly SentRow[], by: ImportBy) {
  await waitForErasures(tx)
  const { judged, plans } = await judgeRows(tx, rows, by.now)
  if (plans.length === 0) return judged
  await writeContacts(tx, plans, by.now)
  await writeLetters(tx, plans, by.now)
  // The customers' numbers are given as the transaction ends; what follows names them.
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
  await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`
  const numbers = await numbersOf(tx, plans)
  await writeNotes(tx, plans, numbers, by)
  await recordAudits(
    tx,
    by,
    plans.map(({ email, name, phone, letters, notes, isNew }) => {
      const number = numbers.get(email) ?? 0
      return {
        action: 'customer.imported' as const,
        record: { kind: 'customer', id: `${number}`, name: formatCustomerNumber(number) } as const,
        after: {
          ...(isNew ? { isNew } : {}),
          ...(name === undefined ? {} : { name: '•••' }),
          ...(phone === undefined ? {} : { phone: phone === null ? null : '•••' }),
          ...(letters ? { letters: letters.status } : {}),
          ...(notes.length > 0 ? { notes: notes.length } : {}),
          import: by.importId,
        },
      }
    }),
  )
  return judged
}

/** Nobody is forgotten while a part is judged and done, so that none of its rows brings back whom it did not see go. */
async function waitForErasures(tx: Transaction): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "Erasure" IN SHARE ROW EXCLUSIVE MODE`
}

async function writeContacts(tx: Transaction, plans: readonly CustomerPlan[], now: Date) {
  const contacts = plans
    .filter(
      ({ isNew, letters, name, phone }) => (isNew && !letters) || (name ?? phone) !== undefined,
    )
    .map(({ email, name, phone }) => ({ email, name, phone, phoneGone: phone === null }))
  if (contacts.length === 0) return
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "CustomerContact" AS known ("email", "name", "phone", "createdAt")
    SELECT "email", coalesce("name", ''), "phone", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(contacts)}::jsonb) AS sent ("email" text, "name" text, "phone" text)
    ORDER BY "email"
    ON CONFLICT ("email") DO UPDATE SET
      "name" = coalesce(nullif(excluded."name", ''), known."name"),
      "phone" = CASE WHEN known."email" = ANY (${contacts.flatMap((each) => (each.phoneGone ? each.email : []))}::text[])
        THEN NULL ELSE coalesce(excluded."phone", known."phone") END`)
}

async function writeLetters(tx: Transaction, plans: readonly CustomerPlan[], now: Date) {
  const changes = plans.flatMap(({ email, letters }) => (letters ? [{ email, ...letters }] : []))
  if (changes.length === 0) return
  await tx.$executeRaw(Prisma.sql`
    WITH sent AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
        AS sent ("email" text, "status" text, "at" timestamptz, "place" text, "wording" text) ORDER BY "email"
    ), held AS (
      INSERT INTO "Subscriber" ("id", "email", "status", "createdAt", "updatedAt")
      SELECT gen_random_uuid(), "email", "status"::"SubscriberStatus", "at", ${now} FROM sent
      ON CONFLICT ("email") DO UPDATE SET "status" = excluded."status", "updatedAt" = excluded."updatedAt"
      RETURNING "id", "email"
    )
    INSERT INTO "Consent" ("subscriberId", "at", "kind", "place", "wording", "wordingVersion")
    SELECT held."id", sent."at", CASE sent."status" WHEN 'subscribed' THEN 'confirmed' WHEN 'pending' THEN 'requested'
      ELSE 'withdrawn' END, sent."place", sent."wording", ${BY_FILE}
    FROM held JOIN sent ON sent."email" = held."email" ORDER BY sent."email"`)
}

async function numbersOf(tx: Transaction, plans: readonly CustomerPlan[]) {
  const records = await tx.customerRecord.findMany({
    where: { email: { in: plans.map(({ email }) => email) } },
    select: { email: true, number: true },
  })
  return new Map(records.map(({ email, number }) => [email, number]))
}

async function writeNotes(
  tx: Transaction,
  plans: readonly CustomerPlan[],
  numbers: ReadonlyMap<string, number>,
  { actor, now }: ImportBy,
) {
  const data = plans.flatMap(({ email, notes }) => {
    const customerNumber = numbers.get(email)
    if (customerNumber === undefined) return []
    return notes.map(({ at, actorName, text }) => ({
      ...{ customerNumber, text, at: at ?? now, actorName: actorName ?? actor.name },
      formId: idOf(`${customerNumber} ${at?.toISOString() ?? ''} ${text}`),
    }))
  })
  if (data.length > 0) await tx.customerNote.createMany({ data, skipDuplicates: true })
}

/** The same for the same note, so that it is noted once; version 8 of RFC 9562. */
function idOf(note: string): string {
  const hex = createHash('sha256').update(note).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Who the shop's customers are and how to reach them; never an account, and never an agreement without its proof. */
export const importCustomers: Importer = {
  key: ['email'],
  nameOf: ({ email = '' }) => ({ column: 'email', name: email.trim().toLowerCase() }),
  judge: async (db, rows, now) => (await judgeRows(db, rows, now)).judged,
  lock: waitForErasures,
  apply: applyRows,
}
