import { createHmac, timingSafeEqual } from 'node:crypto'
import { db, type Database } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { may, type Actor } from '#app/staff/permissions'
import { ProductValues } from './product-values'

const DAY_MS = 86_400_000
const TICKET_DAYS = 2

interface Typed {
  /** A product's id, or "new". */
  about: string
  version: number
  values: ProductValues
  /** Of the form that was typed into. */
  ticket: string
}

/** What the person typed about a product and has not saved, or null. */
export async function readDraft(actor: Actor, about: string, database: Database = db) {
  const draft = await database.productDraft.findUnique({
    where: { staffId_about: { staffId: actor.id, about } },
  })
  if (!draft || draft.closed !== null) return null
  const { version, keptAt } = draft
  return { version, keptAt, values: ProductValues.parse(draft.values) }
}

/**
 * Keeps what a person typed until they save or discard it; nothing of the shop changes. What a form sends late,
 * after it was saved, is not kept.
 */
export async function keepDraft(
  actor: Pick<Actor, 'id' | 'role'>,
  { about, version, values, ticket }: Typed,
  now: Date,
): Promise<void> {
  if (!may(actor, 'catalog:write')) return
  await db.$executeRaw`
    INSERT INTO "ProductDraft" AS draft ("staffId", "about", "version", "values", "keptAt")
    VALUES (${actor.id}::uuid, ${about}, ${version}, ${JSON.stringify(values)}::jsonb, ${now})
    ON CONFLICT ("staffId", "about") DO UPDATE SET
      "version" = excluded."version", "values" = excluded."values", "keptAt" = excluded."keptAt", "closed" = NULL
    WHERE draft."closed" IS NULL OR draft."closed" < ${madeAt(ticket, now)}`
}

/** The form is saved or discarded: nothing typed into it is to come back. */
export async function closeDraft(
  tx: Database,
  actor: Pick<Actor, 'id'>,
  { about, ticket }: Pick<Typed, 'about' | 'ticket'>,
  now: Date,
): Promise<void> {
  const data = { version: 0, values: {}, keptAt: now, closed: madeAt(ticket, now) }
  await tx.productDraft.upsert({
    where: { staffId_about: { staffId: actor.id, about } },
    update: data,
    create: { ...data, staffId: actor.id, about },
  })
}

/** When a form was made, by its ticket; one that has none counts as made now. */
function madeAt(ticket: string, now: Date): Date {
  const until = Number(ticket.split('.')[1])
  return until > 0 && until < 8e15 ? new Date(until - TICKET_DAYS * DAY_MS) : now
}

/** What is typed is what is saved: there is nothing to keep, and there may be again. */
export async function dropDraft(actor: Actor, about: string): Promise<void> {
  await db.productDraft.deleteMany({ where: { staffId: actor.id, about, closed: null } })
}

/**
 * What a form carries so that what is typed into it is kept for its person even where their session has ended by
 * the time it is sent. It opens nothing: it only lets a draft be put where they alone find it, for two days.
 */
export function draftTicket(staffId: string, about: string, now: Date): string {
  const until = now.getTime() + TICKET_DAYS * DAY_MS
  return `${staffId}.${until}.${sign(staffId, about, String(until))}`
}

/** Keeps a draft for whom the ticket names; false where it is not the shop's own, or too old. */
export async function keepByTicket(typed: Typed, now: Date): Promise<boolean> {
  const [staffId = '', until = '', signature = ''] = typed.ticket.split('.')
  const expected = Buffer.from(sign(staffId, typed.about, until))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false
  if (Number(until) < now.getTime()) return false
  const person = await db.staffUser.findUnique({ where: { id: staffId } })
  if (!person || person.disabledAt) return false
  await keepDraft(person, typed, now)
  return true
}

function sign(staffId: string, about: string, until: string): string {
  return createHmac('sha256', env.SESSION_SECRET)
    .update(`product-draft:${staffId}:${about}:${until}`)
    .digest('base64url')
}
