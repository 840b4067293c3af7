import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { z } from 'zod'
import { mayChange, maySee, type ContentKey } from './content-kind'
import { contentOf } from './contents.server'
import { tellChanges } from './tell-changes.server'

const MOST = 100

const Asked = z.coerce.number().int().min(1).max(100_000).nullable().catch(null)

/**
 * A record's versions, the latest first, 100 at most, and what differs between two of them: those that the
 * address names, else the one that is published and the latest. Throws 404.
 */
export async function readVersions(actor: Actor, key: ContentKey, asked: URLSearchParams) {
  const content = contentOf(key.kind)
  invariantResponse(maySee(actor, key) && z.uuid().safeParse(key.id).success, 404)
  const live = await content.readLive(db, key.id)
  invariantResponse(live, 404)
  const rows = await db.recordVersion.findMany({
    where: { kind: key.kind, recordId: key.id },
    orderBy: { number: 'desc' },
    take: MOST,
  })
  const versions = rows.map(({ number, status, note, authorName, savedAt, ...each }) => ({
    ...{ number, status, note, authorName, savedAt },
    publishAt: each.publishAt,
    publishedAt: each.publishedAt,
  }))
  const to = chosen(versions, Asked.parse(asked.get('to')), versions[0]?.number)
  const published = versions.find(({ status }) => status === 'published')?.number
  const other = versions.find(({ number }) => number < (to ?? 0))?.number
  const from = chosen(
    versions,
    Asked.parse(asked.get('from')),
    published === to ? other : published,
  )
  const valueOf = (wanted: number) =>
    content.parse(rows.find(({ number }) => number === wanted)?.value)
  return {
    ...key,
    name: live.name,
    shown: live.shown,
    versions,
    mayWrite: mayChange(actor, key),
    compared:
      from !== undefined && to !== undefined
        ? { from, to, changes: await tellChanges(db, content, valueOf(from), valueOf(to)) }
        : null,
  }
}

export type VersionsData = Awaited<ReturnType<typeof readVersions>>

function chosen(
  versions: readonly { number: number }[],
  asked: number | null,
  otherwise: number | undefined,
): number | undefined {
  return versions.find(({ number }) => number === asked)?.number ?? otherwise
}
