import { z } from 'zod'
import { db, type Prisma } from '#app/platform/database.server'
import { endOfShopDay, startOfShopDay } from '#app/time/shop-clock'
import { CalendarDay } from '#app/time/zoned-time'
import { AUDIT_ACTIONS, RECORD_KINDS, type AuditAction } from './audit'
import { may, type Actor } from './permissions'
import { trailWords } from './trail-words'

const PAGE = 100

/** What the address of the trail may ask; anything unreadable counts as not asked. */
export const AuditSearch = z.object({
  person: z.uuid().nullable().catch(null),
  kind: z
    .enum(Object.keys(RECORD_KINDS) as [keyof typeof RECORD_KINDS])
    .nullable()
    .catch(null),
  action: z
    .enum(Object.keys(AUDIT_ACTIONS) as [AuditAction])
    .nullable()
    .catch(null),
  /** A piece of what staff call the record, in any case; of a longer text the first 100 characters. */
  record: z
    .string()
    .transform((typed) => typed.replaceAll('\0', '').trim().slice(0, 100))
    .pipe(z.string().min(1))
    .nullable()
    .catch(null),
  /** Days on the shop's clock, such as 2026-11-25, both included. */
  from: CalendarDay.nullable().catch(null),
  to: CalendarDay.nullable().catch(null),
  /** The id with which the page before ended. */
  before: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .nullable()
    .catch(null),
})
export type AuditSearch = z.infer<typeof AuditSearch>

/**
 * A page of 100 entries of the trail, the latest first; `next` is the `before` of the next page, or null. Undefined for
 * who may not read the trail.
 */
export async function searchAudit(
  actor: Actor,
  { person, kind, action, record, from, to, before }: AuditSearch,
) {
  if (!may(actor, 'audit:read')) return undefined
  const where: Prisma.AuditEntryWhereInput = {
    ...(person ? { actorId: person } : {}),
    ...(kind ? { recordKind: kind } : {}),
    ...(action ? { action } : {}),
    ...(record ? { recordName: pieceOf(record) } : {}),
    ...(from || to ? { at: timeOf(from, to) } : {}),
    ...(before ? { id: { lt: BigInt(before) } } : {}),
  }
  const found = await db.auditEntry.findMany({ where, orderBy: { id: 'desc' }, take: PAGE + 1 })
  const entries = await showEntries(found.slice(0, PAGE))
  return { entries, next: found.length > PAGE ? (entries.at(-1)?.id ?? null) : null }
}

/** All that staff did to one record, the latest first, 100 entries at most; null for who may not read the trail. */
export async function readTrail(
  actor: Actor,
  recordKind: keyof typeof RECORD_KINDS,
  recordId: string,
) {
  if (!may(actor, 'audit:read')) return null
  const found = await db.auditEntry.findMany({
    where: { recordKind, recordId },
    orderBy: { id: 'desc' },
    take: PAGE,
  })
  return showEntries(found)
}

type Stored = Prisma.AuditEntryGetPayload<object>
type Values = Prisma.JsonObject
export type ShownEntry = Omit<Stored, 'id' | 'before' | 'after'> & {
  id: string
  before: [name: string, value: string][]
  after: [name: string, value: string][]
}

/**
 * Names and values as staff read them; a value of the trail is never a whole object, and which form was pressed is for
 * the shop. A studio has the name of today.
 */
async function showEntries(found: readonly Stored[]): Promise<ShownEntry[]> {
  const nameOf = await studioNames(found)
  const pairs = (values: Prisma.JsonValue) =>
    Object.entries(objectOf(values))
      .filter(([name]) => name !== 'formId')
      .map(([name, part]) =>
        trailWords(name, name === 'locationId' ? (nameOf.get(part as string) ?? part) : part),
      )
  return found.map(({ id, before, after, ...entry }) => ({
    ...entry,
    id: String(id),
    before: pairs(before),
    after: pairs(after),
  }))
}

async function studioNames(found: readonly Stored[]): Promise<ReadonlyMap<string, string>> {
  const values = found.flatMap(({ before, after }) => [objectOf(before), objectOf(after)])
  const ids = values.flatMap(({ locationId }) => z.uuid().safeParse(locationId).data ?? [])
  if (ids.length === 0) return new Map()
  const studios = await db.location.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(studios.map(({ id, name }) => [id, name]))
}

function objectOf(values: Prisma.JsonValue): Values {
  return values !== null && typeof values === 'object' && !Array.isArray(values) ? values : {}
}

function pieceOf(record: string): Prisma.StringFilter {
  return { contains: record.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' }
}

function timeOf(from: CalendarDay | null, to: CalendarDay | null): Prisma.DateTimeFilter {
  return { ...(from ? { gte: startOfShopDay(from) } : {}), ...(to ? { lt: endOfShopDay(to) } : {}) }
}
