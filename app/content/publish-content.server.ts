import { isDeepStrictEqual } from 'node:util'
import { db, type Transaction } from '#app/platform/database.server'
import { oneByOne } from '#app/platform/one-by-one'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import {
  CONTENT_KINDS,
  mayChange,
  stopsOf,
  type ContentKey,
  type FieldProblems,
} from './content-kind'
import { contentOf } from './contents.server'
import { trailOf } from './changes'
import { tellChanges } from './tell-changes.server'
import { lockAddresses, lockContent, readState, type ContentState } from './version-state.server'

export type PublishContentOutcome =
  | { kind: 'published'; number: number }
  | { kind: 'not-allowed' | 'gone' | 'changed-meanwhile' | 'nothing-open' }
  /** It holds changes that the role does not reach. */
  | { kind: 'out-of-reach'; fields: string[] }
  | { kind: 'unready'; problems: FieldProblems }

/**
 * Makes the open version what shoppers see, in one transaction with the live tables. `base` is the version that
 * was looked at; a second press finds it published.
 */
export function publishContent(
  actor: Actor,
  key: ContentKey,
  { base }: { base: string },
  now: Date,
): Promise<PublishContentOutcome> {
  if (!mayChange(actor, key)) return Promise.resolve({ kind: 'not-allowed' })
  return db.$transaction(async (tx): Promise<PublishContentOutcome> => {
    await lockContent(tx, key)
    const state = await readState(tx, contentOf(key.kind), key)
    if (!state) return { kind: 'gone' }
    if (!state.open) {
      const { published } = state
      return published && base.startsWith(`${published.id}.`) && !base.endsWith('.0')
        ? { kind: 'published', number: published.number }
        : { kind: 'nothing-open' }
    }
    if (state.base !== base) return { kind: 'changed-meanwhile' }
    const fields = await fieldsOutOfReach(tx, actor, key, state)
    if (fields.length > 0) return { kind: 'out-of-reach', fields }
    await lockAddresses(tx, key.kind)
    const problems = stopsOf(await contentOf(key.kind).check(tx, key.id, state.open.values, now))
    if (Object.keys(problems).length > 0) return { kind: 'unready', problems }
    await applyVersion(tx, actor, key, state, now)
    return { kind: 'published', number: state.open.number }
  })
}

/** Labels of what the open version changes and the person may not. */
export async function fieldsOutOfReach(
  tx: Transaction,
  actor: Actor,
  { kind }: ContentKey,
  { open, live }: Pick<ContentState, 'open' | 'live'>,
): Promise<string[]> {
  if (!open) return []
  const content = contentOf(kind)
  const reached = content.keepReach(actor, live.values, open.values)
  if (isDeepStrictEqual(reached, open.values)) return []
  return (await tellChanges(tx, content, reached, open.values)).map(({ label }) => label)
}

/** Applies the open version, in whose name it is said; the caller has checked it and holds the lock. */
async function applyVersion(
  tx: Transaction,
  actor: Actor,
  key: ContentKey,
  { live, open }: ContentState,
  now: Date,
): Promise<void> {
  if (!open) return
  const content = contentOf(key.kind)
  const changes = await tellChanges(tx, content, live.values, open.values)
  await content.apply(tx, key.id, open.values)
  await tx.recordVersion.updateMany({
    where: { kind: key.kind, recordId: key.id, status: 'published' },
    data: { status: 'superseded' },
  })
  await tx.recordVersion.update({
    where: { id: open.id },
    data: { status: 'published', publishedAt: now, publishAt: null, publishById: null },
  })
  const { before, after } = trailOf(changes)
  const fresh = await content.readLive(tx, key.id)
  const record = { kind: key.kind, id: key.id, name: fresh?.name ?? live.name }
  const onTime = open.publishAt !== null && open.publishAt <= now
  const version = onTime ? `${open.number}, as scheduled` : String(open.number)
  await recordAudit(
    tx,
    actor,
    { action: 'content.published', record, before, after: { version, ...after } },
    now,
  )
}

/**
 * Publishes what is due, in the name of whoever scheduled it. What cannot be published any more becomes a draft
 * again, and staff are told.
 */
export async function publishDueContent(now: Date): Promise<void> {
  const due = await db.recordVersion.findMany({
    where: { status: 'scheduled', publishAt: { lte: now } },
    orderBy: { publishAt: 'asc' },
    select: { kind: true, recordId: true },
  })
  await oneByOne(due, ({ kind, recordId }) =>
    db.$transaction((tx) => publishOne(tx, { kind, id: recordId }, now)),
  )
}

async function publishOne(tx: Transaction, key: ContentKey, now: Date): Promise<void> {
  await lockContent(tx, key)
  const content = contentOf(key.kind)
  const state = await readState(tx, content, key)
  if (!state?.open?.publishAt || state.open.publishAt > now) return
  const { open, live } = state
  const stored = await tx.recordVersion.findUnique({ where: { id: open.id } })
  await lockAddresses(tx, key.kind)
  const person = await tx.staffUser.findUnique({ where: { id: stored?.publishById ?? open.id } })
  const problems = stopsOf(await content.check(tx, key.id, open.values, now))
  const message = await reasonAgainst(tx, key, { state, person, problems })
  if (!message && person) return applyVersion(tx, person, key, state, now)
  await tx.recordVersion.update({
    where: { id: open.id },
    data: { status: 'draft', publishAt: null, publishById: null, revision: { increment: 1 } },
  })
  const words = `Version ${open.number} of ${live.name} was to be published and was not: ${message}.`
  const occasion = `unpublished-version:${open.id}:${open.publishAt?.toISOString()}`
  const notice = { occasion, kind: 'unpublished-content', message: words, createdAt: now }
  await tx.staffNotice.createMany({ data: [notice], skipDuplicates: true })
}

type Due = {
  state: NonNullable<Awaited<ReturnType<typeof readState>>>
  person: (Actor & { disabledAt: Date | null }) | null
  problems: FieldProblems
}

async function reasonAgainst(tx: Transaction, key: ContentKey, { state, person, problems }: Due) {
  const [problem] = Object.values(problems).flat()
  if (problem) return problem
  if (!person || person.disabledAt || !mayChange(person, key))
    return `whoever scheduled it may not change a ${CONTENT_KINDS[key.kind].one} any more`
  const [field] = await fieldsOutOfReach(tx, person, key, state)
  return field ? `whoever scheduled it may not change “${field}”` : null
}
