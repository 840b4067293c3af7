import { db, type Transaction } from '#app/platform/database.server'
import { oneByOne } from '#app/platform/one-by-one'
import { findActor } from '#app/staff/find-actor.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { findVersion, lockDraft, lockGuide } from './draft-version.server'
import { lockDecided, putOut, type Decision, type Hindrance } from './publish-draft.server'

export type ScheduleOutcome =
  | { kind: 'scheduled' }
  /** The time has to be to come. */
  | { kind: 'not-now' }
  | Hindrance

/** Has a draft go out by itself at `at`, as it is then; it has to be fit to go out now. */
export async function scheduleDraft(
  actor: Actor,
  { at, ...decision }: Decision & { at: Date },
  now: Date,
): Promise<ScheduleOutcome> {
  if (!may(actor, 'guides:write')) return { kind: 'not-allowed' }
  if (at <= now) return { kind: 'not-now' }
  return db.$transaction(async (tx) => {
    const decided = await lockDecided(tx, decision, now)
    if ('kind' in decided) return decided
    const { guide, draft, phrases } = decided
    await tx.guideVersion.update({
      where: { id: draft.id },
      data: {
        ...{ publishAt: at, publishById: actor.id },
        ...{ replaces: decision.replaces, confirmed: phrases },
      },
    })
    const record = { kind: 'guide', id: guide.id, name: draft.title } as const
    const confirmed = phrases.length > 0 ? { confirmed: phrases.join(', ') } : {}
    const after = { version: draft.number, publishAt: at.toISOString(), ...confirmed }
    await recordAudit(tx, actor, { action: 'guide.scheduled', record, after }, now)
    return { kind: 'scheduled' }
  })
}

/** Takes a draft off the schedule, where it is on it. */
export async function unscheduleDraft(
  actor: Actor,
  of: { guideId: string; versionId: string },
  now: Date,
): Promise<'done' | 'no-draft' | 'not-allowed'> {
  if (!may(actor, 'guides:write')) return 'not-allowed'
  return db.$transaction(async (tx) => {
    const locked = await lockDraft(tx, of)
    if (!locked) return 'no-draft'
    const { guide, draft } = locked
    if (!draft.publishAt) return 'done'
    await tx.guideVersion.update({ where: { id: draft.id }, data: OFF })
    const record = { kind: 'guide', id: guide.id, name: draft.title } as const
    const before = { version: draft.number, publishAt: draft.publishAt.toISOString() }
    await recordAudit(tx, actor, { action: 'guide.unscheduled', record, before }, now)
    return 'done'
  })
}

const OFF = { publishAt: null, publishById: null }

/**
 * Puts out what is due, in the name of whoever scheduled it. What may not go out any more, or was scheduled by
 * somebody who may not publish guides any more, comes off the schedule, and staff are told.
 */
export async function publishDueGuides(now: Date): Promise<void> {
  const due = await db.guideVersion.findMany({
    where: { publishAt: { lte: now }, status: 'draft' },
    orderBy: { publishAt: 'asc' },
    select: { id: true, guideId: true },
  })
  await oneByOne(due, ({ id, guideId }) =>
    db.$transaction((tx) => publishOne(tx, { guideId, versionId: id }, now)),
  )
}

async function publishOne(
  tx: Transaction,
  { guideId, versionId }: { guideId: string; versionId: string },
  now: Date,
): Promise<void> {
  await lockGuide(tx, guideId)
  const draft = await findVersion(tx, guideId, { id: versionId, publishAt: { lte: now } })
  if (!draft?.publishAt) return
  const { revision, replaces, confirmed, publishAt, publishById } = draft
  const decision = { guideId, versionId, revision, replaces, confirmed }
  const person = await findActor(tx, publishById, 'guides:write')
  const decided = await lockDecided(tx, decision, now)
  const hindrance = person && 'kind' in decided ? decided : null
  if (person && !('kind' in decided)) {
    await putOut(tx, person, { ...decided, decision }, now)
    return
  }
  await tx.guideVersion.update({ where: { id: versionId }, data: OFF })
  const message = `The guide “${draft.title}” was to be published and was not: ${wordsFor(hindrance)}.`
  const occasion = `unpublished-guide:${guideId}:${publishAt.toISOString()}`
  const notice = { occasion, kind: 'unpublished-guide', message, createdAt: now }
  await tx.staffNotice.createMany({ data: [notice], skipDuplicates: true })
}

function wordsFor(hindrance: Hindrance | null): string {
  switch (hindrance?.kind) {
    case 'unfit':
      return hindrance.warnings[0]?.message ?? 'something is missing'
    case 'unconfirmed':
      return `nobody has confirmed “${hindrance.phrases[0] ?? ''}”`
    case 'moved-on':
      return 'another version was published meanwhile'
    default:
      return 'whoever scheduled it may not publish guides any more'
  }
}
