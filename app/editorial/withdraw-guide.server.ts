import { forgetOpenGuides } from '#app/guides/open-guides.server'
import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { lockGuide } from './draft-version.server'
import { settleNotices } from './settle-notices.server'

export type WithdrawOutcome =
  | { kind: 'withdrawn' }
  /** Another version was published since the person looked. */
  | { kind: 'moved-on' }
  | { kind: 'gone' }
  | { kind: 'not-allowed' }

/**
 * Takes a guide offline: its address answers readers that there is nothing, until a version is published again. A
 * draft that waited for its day stays a draft, or it would bring the guide back by itself. `published` is the number
 * that the person looked at; a second press finds it offline.
 */
export async function withdrawGuide(
  actor: Actor,
  asked: { guideId: string; published: number },
  now: Date,
): Promise<WithdrawOutcome> {
  if (!may(actor, 'guides:write')) return { kind: 'not-allowed' }
  const outcome = await db.$transaction((tx) => withdrawIn(tx, actor, asked, now))
  forgetOpenGuides()
  return outcome
}

async function withdrawIn(
  tx: Transaction,
  actor: Actor,
  { guideId, published }: { guideId: string; published: number },
  now: Date,
): Promise<WithdrawOutcome> {
  const guide = await lockGuide(tx, guideId)
  if (!guide) return { kind: 'gone' }
  const current = await tx.guideVersion.findFirst({
    where: { guideId, status: 'published' },
    select: { id: true, number: true, title: true },
  })
  if (!current) return { kind: 'withdrawn' }
  if (current.number !== published) return { kind: 'moved-on' }
  await tx.guideVersion.update({ where: { id: current.id }, data: { status: 'superseded' } })
  const { count } = await tx.guideVersion.updateMany({
    where: { guideId, publishAt: { not: null } },
    data: { publishAt: null, publishById: null },
  })
  await settleNotices(tx, { slug: guide.slug, named: [] }, now)
  const record = { kind: 'guide', id: guideId, name: current.title } as const
  const before = { version: current.number }
  const after = { version: 'offline', ...(count > 0 ? { offTheSchedule: count } : {}) }
  await recordAudit(tx, actor, { action: 'guide.withdrawn', record, before, after }, now)
  return { kind: 'withdrawn' }
}
