import type { Database, Transaction } from '#app/platform/database.server'
import type { Content, ContentValues, LiveRecord } from './content'
import type { ContentKey } from './content-kind'

/** Who wrote what was there before there were versions. */
export const FIRST_AUTHOR = 'Porewell'

/** A record with the version that is open, if one is, and the one that was published last. */
export interface ContentState {
  live: LiveRecord
  open: OpenVersion | null
  published: { id: string; number: number; publishedAt: Date | null; authorName: string } | null
  /** What a form is begun from: where it differs, somebody saved, published or discarded meanwhile. */
  base: string
  /** What the editor starts from. */
  values: ContentValues
}

export interface OpenVersion {
  id: string
  number: number
  revision: number
  values: ContentValues
  note: string
  authorName: string
  savedAt: Date
  publishAt: Date | null
}

/** Has everybody else who would change the record wait until the transaction ends. */
export async function lockContent(tx: Transaction, { kind, id }: ContentKey): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`content ${kind} ${id}`}))`
}

/** Has everybody else wait who would give a record of the kind an address: no two may have one. After `lockContent`. */
export async function lockAddresses(tx: Transaction, kind: ContentKey['kind']): Promise<void> {
  await lockContent(tx, { kind, id: 'addresses' })
}

/** The record as its editor needs it; null for no such one. Its own rows and one query more. */
export async function readState(
  db: Database,
  content: Content,
  { kind, id }: ContentKey,
): Promise<ContentState | null> {
  const live = await content.readLive(db, id)
  if (!live) return null
  const rows = await db.recordVersion.findMany({
    where: { kind, recordId: id, status: { not: 'superseded' } },
  })
  const draft = rows.find(({ status }) => status === 'draft' || status === 'scheduled')
  const shown = rows.find(({ status }) => status === 'published')
  const open = draft ? { ...draft, values: content.parse(draft.value) } : null
  const published = shown ?? null
  return {
    live,
    open,
    published,
    base: open ? baseOf(open) : `${published?.id ?? 'live'}.0`,
    values: open?.values ?? live.values,
  }
}

export function baseOf({ id, revision }: { id: string; revision: number }): string {
  return `${id}.${revision}`
}

/** The number of a record's next version. What was there before there were versions becomes the first. */
export async function nextNumber(
  tx: Transaction,
  { kind, id }: ContentKey,
  { live, published }: ContentState,
  now: Date,
): Promise<number> {
  const last = await tx.recordVersion.findFirst({
    where: { kind, recordId: id },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  if (last || published || !live.everShown) return (last?.number ?? 0) + 1
  await tx.recordVersion.create({
    data: {
      kind,
      recordId: id,
      number: 1,
      status: 'published',
      value: live.values,
      note: 'As it was before there were versions',
      authorName: FIRST_AUTHOR,
      createdAt: now,
      savedAt: now,
      publishedAt: now,
    },
  })
  return 2
}
