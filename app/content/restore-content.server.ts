import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { mayChange, type ContentKey } from './content-kind'
import { contentOf } from './contents.server'
import { fieldsOutOfReach } from './publish-content.server'
import { lockContent, nextNumber, readState } from './version-state.server'

export type RestoreContentOutcome =
  | { kind: 'restored' }
  | { kind: 'not-allowed' | 'gone' }
  /** A draft is there already: it would be lost. */
  | { kind: 'draft-open'; by: string }

/** Makes a draft of an older version, to be looked over and published. What the role does not reach stays as it is. */
export function restoreContent(
  actor: Actor,
  key: ContentKey,
  { number }: { number: number },
  now: Date,
): Promise<RestoreContentOutcome> {
  if (!mayChange(actor, key)) return Promise.resolve({ kind: 'not-allowed' })
  const content = contentOf(key.kind)
  return db.$transaction(async (tx): Promise<RestoreContentOutcome> => {
    await lockContent(tx, key)
    const state = await readState(tx, content, key)
    const old = await tx.recordVersion.findUnique({
      where: { kind_recordId_number: { kind: key.kind, recordId: key.id, number } },
    })
    if (!state || !old) return { kind: 'gone' }
    const note = `Version ${number} again`
    if (state.open)
      return state.open.note === note && state.open.revision === 1
        ? { kind: 'restored' }
        : { kind: 'draft-open', by: state.open.authorName }
    const value = content.keepReach(actor, state.live.values, content.parse(old.value))
    await tx.recordVersion.create({
      data: {
        kind: key.kind,
        recordId: key.id,
        number: await nextNumber(tx, key, state, now),
        value,
        note,
        authorId: actor.id,
        authorName: actor.name,
        createdAt: now,
        savedAt: now,
      },
    })
    const record = { kind: key.kind, id: key.id, name: state.live.name }
    const after = { version: String(number) }
    await recordAudit(tx, actor, { action: 'content.restored', record, after }, now)
    return { kind: 'restored' }
  })
}

export type DiscardContentOutcome =
  | { kind: 'done' }
  | { kind: 'not-allowed' | 'gone' | 'changed-meanwhile' }
  /** It holds changes that the role does not reach. */
  | { kind: 'out-of-reach'; fields: string[] }

/** Throws the open version away; what shoppers see stays. */
export function discardContent(
  actor: Actor,
  key: ContentKey,
  { base }: { base: string },
  now: Date,
): Promise<DiscardContentOutcome> {
  if (!mayChange(actor, key)) return Promise.resolve({ kind: 'not-allowed' })
  return db.$transaction(async (tx): Promise<DiscardContentOutcome> => {
    await lockContent(tx, key)
    const state = await readState(tx, contentOf(key.kind), key)
    if (!state) return { kind: 'gone' }
    if (!state.open) return { kind: 'done' }
    if (state.base !== base) return { kind: 'changed-meanwhile' }
    const fields = await fieldsOutOfReach(tx, actor, key, state)
    if (fields.length > 0) return { kind: 'out-of-reach', fields }
    await tx.recordVersion.delete({ where: { id: state.open.id } })
    const record = { kind: key.kind, id: key.id, name: state.live.name }
    const before = { version: String(state.open.number), by: state.open.authorName }
    await recordAudit(tx, actor, { action: 'content.discarded', record, before }, now)
    return { kind: 'done' }
  })
}
