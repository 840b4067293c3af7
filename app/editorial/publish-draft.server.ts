import { forgetOpenGuides } from '#app/guides/open-guides.server'
import { publishIn } from '#app/guides/publish-guide.server'
import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { lockDraft, type GuideVersion, type LockedGuide } from './draft-version.server'
import { readFacts } from './guide-facts.server'
import { namedIn } from './guide-facts'
import { phrasesToConfirm, warningsOf, type Warning } from './guide-warnings'
import { settleNotices } from './settle-notices.server'

export interface Decision {
  guideId: string
  versionId: string
  /** The draft's count of saves when whoever decides looked at it. */
  revision: number
  /** The number that was published then; null where none was. */
  replaces: number | null
  /** Phrases that might be claims and that they looked at, in small letters. */
  confirmed: readonly string[]
}

/** Why a draft does not go out. */
export type Hindrance =
  | { kind: 'no-draft' }
  /** Somebody saved the draft since it was looked at. */
  | { kind: 'changed'; by: string }
  /** Somebody published another version meanwhile. */
  | { kind: 'moved-on'; published: number | null }
  | { kind: 'unfit'; warnings: Warning[] }
  | { kind: 'unconfirmed'; phrases: string[] }
  | { kind: 'not-allowed' }

/**
 * Puts a draft before the readers, at once. Refuses one that is not whole or claims something of a product, and one
 * that holds a phrase that might be a claim and was not confirmed; the trail keeps what was.
 */
export async function publishDraft(
  actor: Actor,
  decision: Decision,
  now: Date,
): Promise<{ kind: 'published' } | Hindrance> {
  if (!may(actor, 'guides:write')) return { kind: 'not-allowed' }
  const outcome = await db.$transaction(async (tx) => {
    const decided = await lockDecided(tx, decision, now)
    if ('kind' in decided) return decided
    return putOut(tx, actor, { ...decided, decision }, now)
  })
  forgetOpenGuides()
  return outcome
}

export interface Decided {
  guide: LockedGuide
  draft: GuideVersion
  /** Of the confirmed phrases those that the draft holds. */
  phrases: string[]
}

/** The draft, held, where nothing hinders it from going out as it was looked at. */
export async function lockDecided(
  tx: Transaction,
  decision: Decision,
  now: Date,
): Promise<Decided | Hindrance> {
  const locked = await lockDraft(tx, decision)
  if (!locked) return { kind: 'no-draft' }
  const { draft } = locked
  if (draft.revision !== decision.revision) return { kind: 'changed', by: draft.savedBy }
  const current = await tx.guideVersion.findFirst({
    where: { guideId: decision.guideId, status: 'published' },
    select: { number: true },
  })
  const published = current?.number ?? null
  if (published !== decision.replaces) return { kind: 'moved-on', published }
  const warnings = warningsOf(draft, await readFacts(tx, draft.blocks, now), now)
  const stopping = warnings.filter(({ level }) => level === 'stops')
  if (stopping.length > 0) return { kind: 'unfit', warnings: stopping }
  const phrases = phrasesToConfirm(warnings)
  const open = phrases.filter((phrase) => !decision.confirmed.includes(phrase))
  return open.length > 0 ? { kind: 'unconfirmed', phrases: open } : { ...locked, phrases }
}

/** Publishes what nothing hinders, settles what staff were told of and is gone, and leaves its row in the trail. */
export async function putOut(
  tx: Transaction,
  actor: Actor,
  { guide, draft, phrases, decision }: Decided & { decision: Decision },
  now: Date,
): Promise<{ kind: 'published' } | Hindrance> {
  const { number, title } = draft
  const { replaces } = decision
  const outcome = await publishIn(
    tx,
    { slug: guide.slug, number, replaces, by: actor.name, confirmed: phrases },
    now,
  )
  if (outcome.kind === 'wrong') throw new Error(`Version ${number} of ${guide.slug} was judged fit`)
  if (outcome.kind !== 'published') return outcome
  await settleNotices(tx, { slug: guide.slug, named: namedIn(draft.blocks).products }, now)
  const record = { kind: 'guide', id: guide.id, name: title } as const
  const confirmed = phrases.length > 0 ? { confirmed: phrases.join(', ') } : {}
  const before = replaces === null ? {} : { before: { version: replaces } }
  const after = {
    version: number,
    ...confirmed,
    ...(draft.publishAt && draft.publishAt <= now ? { scheduled: true } : {}),
  }
  await recordAudit(tx, actor, { action: 'guide.published', record, ...before, after }, now)
  return { kind: 'published' }
}
