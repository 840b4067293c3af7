import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { linesOfBlock, linesOfSource, nameOfBlock, type Line } from './block-words'
import { changedLines } from './compare-versions'
import {
  changeList,
  type DraftEdit,
  type EditOutcome,
  type ListEdit,
  type Head,
  type Told,
} from './change-list.server'
import { DraftBlock, DraftSource, type DraftContent } from './draft-content'
import { lockDraft, type GuideVersion } from './draft-version.server'
import { fingerprint } from './fingerprint.server'

export const headOf = ({ title, summary, reviewedOn }: Head): Head => ({
  title,
  summary,
  reviewedOn,
})

/**
 * Changes one thing of a draft: what stands above it, a block or a source. A draft need not be whole. Two people can
 * work on different blocks at once; of two who work on the same the second is told what the first wrote.
 */
export async function editDraft(
  actor: Actor,
  { edit, ...of }: { guideId: string; versionId: string; edit: DraftEdit },
  now: Date,
): Promise<EditOutcome> {
  if (!may(actor, 'guides:write')) return { kind: 'not-allowed' }
  return db.$transaction(async (tx) => {
    const locked = await lockDraft(tx, of)
    if (!locked) return { kind: 'no-draft' }
    const { draft } = locked
    const result = edit.kind === 'head' ? editHead(draft, edit) : editList(actor, draft, edit)
    if ('outcome' in result) return result.outcome
    await write(tx, { actor, guideId: of.guideId, draft, result }, now)
    return { kind: 'saved', at: result.at }
  })
}

interface Edited extends Told {
  head?: Head
  content?: DraftContent
}
type Result = Edited | { outcome: EditOutcome }

function editHead(
  draft: GuideVersion,
  { seen, head }: Extract<DraftEdit, { kind: 'head' }>,
): Result {
  const theirs = headOf(draft)
  const isSame = fingerprint(theirs) === fingerprint(head)
  if (isSame) return { outcome: { kind: 'saved', at: 0 } }
  if (fingerprint(theirs) !== seen)
    return { outcome: { kind: 'changed', by: draft.savedBy, theirs, seen: fingerprint(theirs) } }
  const lines = ({ title, summary, reviewedOn }: Head): Line[] => [
    ['Title', title],
    ['Summary', summary],
    ['Reviewed on', reviewedOn],
  ]
  return { at: 0, head, name: '', before: lines(theirs), after: lines(head) }
}

function editList(actor: Actor, draft: GuideVersion, edit: ListEdit): Result {
  const { blocks, sources } = draft
  if (edit.list === 'blocks') {
    const told = { lines: linesOfBlock, name: nameOfBlock }
    const item = 'item' in edit ? DraftBlock.parse(edit.item) : null
    const done = changeList(blocks, { edit, item, draft, told, actor })
    return 'outcome' in done ? done : { ...done, content: { blocks: done.list, sources } }
  }
  const told = { lines: linesOfSource, name: ({ id }: DraftSource) => `Source ${id}` }
  const item = 'item' in edit ? DraftSource.parse(edit.item) : null
  const done = changeList(sources, { edit, item, draft, told, actor })
  return 'outcome' in done ? done : { ...done, content: { blocks, sources: done.list } }
}

const LONGEST = 400
const cut = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)

async function write(
  tx: Transaction,
  {
    actor,
    guideId,
    draft,
    result,
  }: { actor: Actor; guideId: string; draft: GuideVersion; result: Edited },
  now: Date,
): Promise<void> {
  const { head, content, name } = result
  await tx.guideVersion.update({
    where: { id: draft.id },
    data: {
      ...(head ? { ...head, reviewedOn: new Date(head.reviewedOn) } : {}),
      ...(content ?? {}),
      ...{ revision: { increment: 1 }, savedBy: actor.name, savedAt: now },
    },
  })
  const lines = changedLines(result.before, result.after)
  const told = (side: 'before' | 'after') =>
    Object.fromEntries(
      lines.flatMap((line) =>
        line[side] ? [[name ? `${name}, ${line.label}` : line.label, cut(line[side])]] : [],
      ),
    )
  const record = { kind: 'guide', id: guideId, name: head?.title || draft.title } as const
  const action = 'guide.edited'
  await recordAudit(
    tx,
    actor,
    { action, record, before: told('before'), after: told('after') },
    now,
  )
}
