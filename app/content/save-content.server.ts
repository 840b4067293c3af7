import { isDeepStrictEqual } from 'node:util'
import { db, type Transaction } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import type { ContentValues } from './content'
import { mayChange, type ContentKey } from './content-kind'
import { contentOf } from './contents.server'
import { trailOf, type Change } from './changes'
import { tellChanges } from './tell-changes.server'
import {
  baseOf,
  lockContent,
  nextNumber,
  readState,
  type ContentState,
} from './version-state.server'

export type SaveContentOutcome =
  { kind: 'saved'; base: string } | { kind: 'not-allowed' | 'gone' } | ChangedMeanwhile

/** Somebody saved, published or discarded since the form was opened: what differs from what was typed. */
export interface ChangedMeanwhile {
  kind: 'changed-meanwhile'
  base: string
  by: string
  /** Of each field: as it is now, and as it was typed. */
  changes: Change[]
}

export interface TypedContent {
  /** The base that the form was begun from. */
  base: string
  values: ContentValues
  note: string
}

/**
 * Keeps a form as the record's draft, right or wrong: shoppers see nothing of it before it is published. What the
 * role does not reach stays as it was. A draft that waits for its day keeps its day.
 */
export function saveContent(
  actor: Actor,
  key: ContentKey,
  typed: TypedContent,
  now: Date,
): Promise<SaveContentOutcome> {
  if (!mayChange(actor, key)) return Promise.resolve({ kind: 'not-allowed' })
  const content = contentOf(key.kind)
  return db.$transaction(async (tx): Promise<SaveContentOutcome> => {
    await lockContent(tx, key)
    const state = await readState(tx, content, key)
    if (!state) return { kind: 'gone' }
    const values = content.keepReach(actor, state.values, content.parse(typed.values))
    const isSame = isDeepStrictEqual(values, state.values)
    // A form that is sent twice finds what it sent first.
    if (isSame && (!state.open || state.open.note === typed.note))
      return { kind: 'saved', base: state.base }
    const changes = await tellChanges(tx, content, state.values, values)
    if (state.base !== typed.base)
      return { kind: 'changed-meanwhile', base: state.base, by: lastAuthor(state), changes }
    const base = await write(tx, actor, key, { state, values, note: typed.note }, now)
    const record = { kind: key.kind, id: key.id, name: state.live.name }
    await recordAudit(tx, actor, { action: 'content.saved', record, ...trailOf(changes) }, now)
    return { kind: 'saved', base }
  })
}

export function lastAuthor({ open, published }: ContentState): string {
  return open?.authorName ?? published?.authorName ?? 'somebody'
}

async function write(
  tx: Transaction,
  actor: Actor,
  key: ContentKey,
  { state, values, note }: { state: ContentState; values: ContentValues; note: string },
  now: Date,
): Promise<string> {
  const data = { value: values, note, authorId: actor.id, authorName: actor.name, savedAt: now }
  if (state.open) {
    const { id, revision } = state.open
    const again = { ...data, revision: revision + 1 }
    return baseOf(await tx.recordVersion.update({ where: { id }, data: again }))
  }
  const number = await nextNumber(tx, key, state, now)
  return baseOf(
    await tx.recordVersion.create({
      data: { ...data, kind: key.kind, recordId: key.id, number, createdAt: now },
    }),
  )
}
