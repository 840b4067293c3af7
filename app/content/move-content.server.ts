import { moveInOrder, type Move, type MoveOutcome } from '#app/platform/move-in-order.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { mayMake, type ContentKind } from './content-kind'

const TABLES = { bundle: 'Bundle', treatment: 'Treatment', location: 'Location' } as const

/** Moves a record by one in the order in which shoppers see those of its kind. It is no part of a version. */
export function moveContent(
  actor: Actor,
  kind: ContentKind,
  move: Move,
  now: Date,
): Promise<MoveOutcome | { kind: 'not-allowed' }> {
  if (!mayMake(actor, kind)) return Promise.resolve({ kind: 'not-allowed' })
  return db.$transaction(async (tx) => {
    const outcome = await moveInOrder(tx, TABLES[kind], move)
    if (outcome.kind !== 'moved') return outcome
    const { from, to, name } = outcome
    const record = { kind, id: move.id, name }
    const change = { before: { place: from + 1 }, after: { place: to + 1 } }
    await recordAudit(tx, actor, { action: 'content.moved', record, ...change }, now)
    return outcome
  })
}
