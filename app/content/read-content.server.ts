import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { formTicket } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { z } from 'zod'
import { mayChange, maySee, type ContentKey } from './content-kind'
import { contentOf } from './contents.server'
import { aboutContent, readKeptContent } from './kept-content.server'
import { readState } from './version-state.server'

/**
 * The record as its editor opens; what the person typed and did not save stands in the form. Throws 404 for no such one, or one that is not the person's
 * to see.
 */
export async function readContent(actor: Actor, key: ContentKey, now: Date) {
  const content = contentOf(key.kind)
  const isTheirs = maySee(actor, key)
  const state =
    isTheirs && z.uuid().safeParse(key.id).success ? await readState(db, content, key) : null
  invariantResponse(state, 404)
  const { live, open, published } = state
  const { typed, closedAt } = await readKeptContent(actor, key)
  const values = typed ? content.keepReach(actor, state.values, typed.values) : state.values
  const [check, trail] = await Promise.all([
    content.check(db, key.id, values, now),
    readTrail(actor, key.kind, key.id),
  ])
  return {
    ...key,
    name: live.name,
    shown: live.shown,
    everShown: live.everShown,
    open: open && {
      number: open.number,
      authorName: open.authorName,
      savedAt: open.savedAt,
      publishAt: open.publishAt,
    },
    published: published && {
      number: published.number,
      authorName: published.authorName,
      publishedAt: published.publishedAt,
    },
    base: typed?.base ?? state.base,
    values,
    note: typed?.note ?? open?.note ?? '',
    keptAt: typed?.keptAt ?? null,
    closedAt,
    about: aboutContent(key),
    ticket: formTicket(actor.id, aboutContent(key), now),
    check,
    trail,
    mayWrite: mayChange(actor, key),
  }
}

export type ContentEditorData = Awaited<ReturnType<typeof readContent>>
