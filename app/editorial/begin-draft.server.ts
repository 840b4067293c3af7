import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { findVersion, lockDraft, lockGuide, nextNumber } from './draft-version.server'

export type BeginOutcome =
  { kind: 'begun'; versionId: string } | { kind: 'gone' } | { kind: 'not-allowed' }

/**
 * Begins a draft with what another version of the guide holds: the published one, to write on, or an old one, to
 * restore it. Where a draft of the published one is there already, that is the draft; so is an old one that was
 * restored and not touched since.
 */
export async function beginDraft(
  actor: Actor,
  { guideId, from }: { guideId: string; from: number },
  now: Date,
): Promise<BeginOutcome> {
  if (!may(actor, 'guides:write')) return { kind: 'not-allowed' }
  return db.$transaction((tx) => begin(tx, actor, { guideId, from }, now))
}

async function begin(
  tx: Transaction,
  actor: Actor,
  { guideId, from }: { guideId: string; from: number },
  now: Date,
): Promise<BeginOutcome> {
  const guide = await lockGuide(tx, guideId)
  const source = guide && (await findVersion(tx, guideId, { number: from }))
  if (!source) return { kind: 'gone' }
  const isPublished = source.status === 'published'
  const there = await findVersion(tx, guideId, { status: 'draft' })
  if (there && (isPublished || (there.basedOn === from && there.revision === 1)))
    return { kind: 'begun', versionId: there.id }
  const number = await nextNumber(tx, guideId)
  const { title, summary, reviewedOn, blocks, sources } = source
  const version = await tx.guideVersion.create({
    data: {
      ...{ guideId, number, title, summary, blocks, sources, basedOn: from },
      ...{ reviewedOn: new Date(reviewedOn), createdAt: now, savedAt: now },
      ...{ begunBy: actor.name, savedBy: actor.name },
    },
  })
  const action = isPublished ? 'guide.draft_begun' : 'guide.restored'
  const record = { kind: 'guide', id: guideId, name: title } as const
  await recordAudit(tx, actor, { action, record, after: { version: number, from } }, now)
  return { kind: 'begun', versionId: version.id }
}

export type DiscardOutcome = 'discarded' | 'gone' | 'changed' | 'only-version' | 'not-allowed'

/** Throws a draft away, as it was when it was last looked at. A guide keeps its only version. */
export async function discardDraft(
  actor: Actor,
  { guideId, versionId, revision }: { guideId: string; versionId: string; revision: number },
  now: Date,
): Promise<DiscardOutcome> {
  if (!may(actor, 'guides:write')) return 'not-allowed'
  return db.$transaction(async (tx) => {
    const locked = await lockDraft(tx, { guideId, versionId })
    if (!locked) return 'gone'
    const { draft } = locked
    if (draft.revision !== revision) return 'changed'
    if ((await tx.guideVersion.count({ where: { guideId } })) === 1) return 'only-version'
    await tx.guideVersion.delete({ where: { id: versionId } })
    const record = { kind: 'guide', id: guideId, name: draft.title } as const
    const before = { version: draft.number, saves: draft.revision }
    await recordAudit(tx, actor, { action: 'guide.draft_discarded', record, before }, now)
    return 'discarded'
  })
}
