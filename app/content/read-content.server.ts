import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { may, reaches, type Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { z } from 'zod'
import { mayChange, type ContentKey } from './content-kind'
import { contentOf } from './contents.server'
import { readState } from './version-state.server'

/** The record as its editor opens. Throws 404 for no such one, or one that is not the person's to see. */
export async function readContent(actor: Actor, key: ContentKey, now: Date) {
  const content = contentOf(key.kind)
  const isTheirs = key.kind !== 'location' || reaches(actor, key.id)
  const state =
    isTheirs && z.uuid().safeParse(key.id).success ? await readState(db, content, key) : null
  invariantResponse(state, 404)
  const { live, open, published, base, values } = state
  const [check, trail] = await Promise.all([
    content.check(db, key.id, values, now),
    may(actor, 'audit:read') ? readTrail(key.kind, key.id) : null,
  ])
  return {
    ...key,
    name: live.name,
    shown: live.shown,
    open: open && {
      number: open.number,
      note: open.note,
      authorName: open.authorName,
      savedAt: open.savedAt,
      publishAt: open.publishAt,
    },
    published: published && {
      number: published.number,
      authorName: published.authorName,
      publishedAt: published.publishedAt,
    },
    base,
    values,
    check,
    trail,
    mayWrite: mayChange(actor, key),
  }
}

export type ContentEditorData = Awaited<ReturnType<typeof readContent>>
