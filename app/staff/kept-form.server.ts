import { createHmac, timingSafeEqual } from 'node:crypto'
import { db, type Database, type Prisma } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { readTicket, ticketUntil } from './form-ticket'
import { may, type Actor, type Permission } from './permissions'

interface Typed {
  /** Which form, such as "product:new" or "bundle:<id>". */
  about: string
  /** What it was typed upon: a version, in the words of its room. */
  base: string
  values: Prisma.InputJsonObject
  /** Of the form that was typed into. */
  ticket: string
}

/** What the person typed into a form and has not saved, and when a form of it that they saved last was made. */
export async function readKept(actor: Pick<Actor, 'id'>, about: string, database: Database = db) {
  const stored = await database.keptForm.findUnique({
    where: { staffId_about: { staffId: actor.id, about } },
  })
  const closedAt = stored?.closed ?? null
  return { closedAt, kept: stored && closedAt === null ? stored : null }
}

/** A form as useKeeping wants it, and what its person typed into it and has not sent, if anything. */
export async function openForm(actor: Pick<Actor, 'id'>, about: string, now: Date) {
  const { kept, closedAt } = await readKept(actor, about)
  return { about, closedAt, ticket: formTicket(actor.id, about, now), kept }
}

/** What is stored of several forms of a person: one that is closed has nothing kept. */
export function readKeptOf(actor: Pick<Actor, 'id'>, abouts: readonly string[]) {
  return db.keptForm.findMany({ where: { staffId: actor.id, about: { in: [...abouts] } } })
}

/** Milliseconds after which what a form sends was not on its way when it was saved, but is typed in another window. */
const LATE_MS = 30_000

/**
 * Keeps what a person typed until they save or discard it; nothing of the shop changes. What a form sends late,
 * after it was saved, is not kept; what is typed on in an older form in another window is.
 */
export async function keepForm(
  actor: Pick<Actor, 'id'>,
  { about, base, values, ticket }: Typed,
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "KeptForm" AS kept ("staffId", "about", "base", "values", "keptAt")
    VALUES (${actor.id}::uuid, ${about}, ${base}, ${JSON.stringify(values)}::jsonb, ${now})
    ON CONFLICT ("staffId", "about") DO UPDATE SET
      "base" = excluded."base", "values" = excluded."values", "keptAt" = excluded."keptAt", "closed" = NULL
    WHERE kept."closed" IS NULL OR kept."closed" < ${madeAt(ticket, now)}
      OR kept."closed" > ${madeAt(ticket, now)} AND kept."keptAt" < ${new Date(now.getTime() - LATE_MS)}`
}

/** The form is saved or discarded: nothing typed into it is to come back. */
export async function closeForm(
  tx: Database,
  actor: Pick<Actor, 'id'>,
  { about, ticket }: Pick<Typed, 'about' | 'ticket'>,
  now: Date,
): Promise<void> {
  const data = { base: '', values: {}, keptAt: now, closed: madeAt(ticket, now) }
  await tx.keptForm.upsert({
    where: { staffId_about: { staffId: actor.id, about } },
    update: data,
    create: { ...data, staffId: actor.id, about },
  })
}

/** When a form was made, by its ticket; one that has none counts as made now. */
function madeAt(ticket: string, now: Date): Date {
  return readTicket(ticket)?.madeAt ?? now
}

/** What is typed is what is saved: there is nothing to keep, and there may be again. */
export async function dropKept(actor: Actor, about: string): Promise<void> {
  await db.keptForm.deleteMany({ where: { staffId: actor.id, about, closed: null } })
}

/**
 * What a form carries so that what is typed into it is kept for its person even where their session has ended by
 * the time it is sent. It opens nothing: it only lets a form be put where they alone find it, for two days.
 */
export function formTicket(staffId: string, about: string, now: Date): string {
  const until = ticketUntil(now)
  return `${staffId}.${until}.${sign(staffId, about, String(until))}`
}

/** Keeps a form for whom the ticket names; false where it is not the shop's own, too old, or not theirs to change. */
export async function keepByTicket(
  typed: Typed,
  permission: Permission,
  now: Date,
): Promise<boolean> {
  const [staffId = '', until = '', signature = ''] = typed.ticket.split('.')
  const expected = Buffer.from(sign(staffId, typed.about, until))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false
  if (Number(until) < now.getTime()) return false
  const person = await db.staffUser.findUnique({ where: { id: staffId } })
  if (!person || person.disabledAt || !may(person, permission)) return false
  await keepForm(person, typed, now)
  return true
}

function sign(staffId: string, about: string, until: string): string {
  return createHmac('sha256', env.SESSION_SECRET)
    .update(`kept-form:${staffId}:${about}:${until}`)
    .digest('base64url')
}
