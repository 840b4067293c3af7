import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { mayChange, stopsOf, type ContentKey, type FieldProblems } from './content-kind'
import { contentOf } from './contents.server'
import { fieldsOutOfReach } from './publish-content.server'
import { lockContent, readState } from './version-state.server'

export type ScheduleContentOutcome =
  | { kind: 'done' }
  /** There is no draft, or the moment is not to come. */
  | { kind: 'not-now' }
  | { kind: 'not-allowed' | 'gone' | 'changed-meanwhile' }
  | { kind: 'out-of-reach'; fields: string[] }
  | { kind: 'unready'; problems: FieldProblems }

/** Has the open version published by itself at `at`; null takes it off the schedule and leaves a draft. */
export function scheduleContent(
  actor: Actor,
  key: ContentKey,
  { base, at }: { base: string; at: Date | null },
  now: Date,
): Promise<ScheduleContentOutcome> {
  if (!mayChange(actor, key)) return Promise.resolve({ kind: 'not-allowed' })
  const content = contentOf(key.kind)
  return db.$transaction(async (tx): Promise<ScheduleContentOutcome> => {
    await lockContent(tx, key)
    const state = await readState(tx, content, key)
    if (!state) return { kind: 'gone' }
    if (!state.open || (at && at <= now)) return { kind: 'not-now' }
    if (state.open.publishAt?.getTime() === at?.getTime()) return { kind: 'done' }
    if (state.base !== base) return { kind: 'changed-meanwhile' }
    const fields = await fieldsOutOfReach(tx, actor, key, state)
    if (fields.length > 0) return { kind: 'out-of-reach', fields }
    if (at) {
      const problems = stopsOf(await content.check(tx, key.id, state.open.values, now))
      if (Object.keys(problems).length > 0) return { kind: 'unready', problems }
    }
    await tx.recordVersion.update({
      where: { id: state.open.id },
      data: {
        status: at ? 'scheduled' : 'draft',
        publishAt: at,
        publishById: at ? actor.id : null,
        revision: { increment: 1 },
      },
    })
    const record = { kind: key.kind, id: key.id, name: state.live.name }
    const action = at ? 'content.scheduled' : 'content.unscheduled'
    const version = String(state.open.number)
    const after = at ? { version, publishAt: at.toISOString() } : { version }
    await recordAudit(tx, actor, { action, record, after }, now)
    return { kind: 'done' }
  })
}
