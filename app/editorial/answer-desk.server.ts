import { redirect } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import type { Actor } from '#app/staff/permissions'
import { isCalendarDay } from '#app/time/zoned-time'
import { beginDraft, discardDraft } from './begin-draft.server'
import { blockOf, changeRows } from './block-form'
import { blankBlock } from './block-kinds'
import { linesOfBlock, linesOfSource, type Line } from './block-words'
import type { DraftEdit, EditOutcome, Item } from './change-list.server'
import { changedLines } from './compare-versions'
import { answerDecision, answerWithdrawal } from './answer-decision.server'
import { answerCheck } from './answer-check.server'
import type { DeskAnswer } from './desk-answer'
import { wayBack, type Sent } from './desk-sent'
import { DESK_MAX_BYTES, DeskForm, itemAnchor } from './desk-form'
import { editDraft } from './edit-draft.server'
import { closeDesk } from './kept-desk.server'
import { withProductSlugs } from './find-product-slug.server'
import { answerPlace } from './answer-place.server'
import { BLANK_SOURCE, sourceOf } from './source-form'
import { refusal } from './refusal.server'
import { typedOf } from './typed-of'

/**
 * Does what a form of a guide's editor asks, and leads back to where its person was. What is not taken comes back
 * with all that was typed. Throws redirects, and 400, 403 and 404 for what no editor sends.
 */
export async function answerGuideDesk(request: Request, actor: Actor, guideId: string, now: Date) {
  const submission = await readForm(request, DeskForm, { maxBytes: DESK_MAX_BYTES })
  invariantResponse(submission.status === 'success', 400)
  const asked = submission.value
  const { intent, versionId } = asked
  const way = wayBack(new URL(request.url), guideId)
  if (intent === 'begin') {
    const outcome = await beginDraft(actor, { guideId, from: asked.replaces ?? 0 }, now)
    invariantResponse(outcome.kind !== 'not-allowed', 403)
    invariantResponse(outcome.kind === 'begun', 404)
    throw redirect(`/admin/guides/${guideId}`, 303)
  }
  if (intent === 'forget') {
    await closeDesk(actor, { guideId, ticket: asked.ticket }, now)
    throw redirect(way({}, ''), 303)
  }
  if (intent === 'withdraw') return answerWithdrawal(actor, { guideId, asked, way }, now)
  if (intent === 'place') return answerPlace(actor, { guideId, asked, way }, now)
  invariantResponse(versionId, 400)
  const of = { guideId, versionId }
  if (intent === 'check' || intent === 'check-head') return answerCheck({ ...of, asked, way }, now)
  if (intent === 'discard') {
    const outcome = await discardDraft(actor, { ...of, revision: asked.revision }, now)
    invariantResponse(outcome !== 'not-allowed', 403)
    if (outcome === 'discarded' || outcome === 'gone')
      throw redirect(`/admin/guides/${guideId}?done=discarded`, 303)
    return refusal({
      message:
        outcome === 'changed'
          ? 'A colleague saved this draft since you opened the page. It is shown as it is now.'
          : 'This is the guide’s only version, so it stays.',
    })
  }
  if (['publish', 'schedule', 'unschedule'].includes(intent))
    return answerDecision(actor, { ...of, asked, way }, now)
  return answerEdit(actor, { ...of, asked, way }, now)
}

async function answerEdit(
  actor: Actor,
  { guideId, versionId, asked, way }: Sent & { versionId: string },
  now: Date,
) {
  const sent = await readEdit(asked)
  if ('problems' in sent)
    return refusal({ open: 'head', typed: { head: asked.head }, ...sent }, 400)
  const { edit, row } = sent
  const outcome = await editDraft(actor, { guideId, versionId, edit }, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  switch (outcome.kind) {
    case 'saved': {
      await closeDesk(actor, { guideId, ticket: asked.ticket }, now)
      if (edit.kind === 'head') throw redirect(way({}, 'head'), 303)
      const open = itemAnchor(edit.list, outcome.at)
      const stays = edit.kind === 'add' ? asked.intent === 'add' : row !== null
      throw redirect(way(stays ? { edit: open } : {}, row === null ? open : `row-${row}`), 303)
    }
    case 'no-draft':
      return refusal({
        ...typedOf(asked),
        message: 'This draft was published or discarded meanwhile. What you typed is below.',
      })
    case 'too-many':
      return refusal({ ...typedOf(asked), message: 'A guide takes no more of these.' }, 400)
    case 'changed':
      return refusal({ ...typedOf(asked), ...changedWords(edit, outcome) })
  }
}

/** What the form asks to be done, and of a step or a question to which row it leads back. */
async function readEdit(
  asked: DeskForm,
): Promise<{ edit: DraftEdit; row: number | null } | { problems: Record<string, string[]> }> {
  const { intent, list, at, seen, revision, blockKind, head } = asked
  if (intent === 'head') {
    if (!isCalendarDay(head.reviewedOn))
      return { problems: { 'head.reviewedOn': ['Choose the day of the review'] } }
    return { edit: { kind: 'head', seen, head }, row: null }
  }
  if (intent === 'up' || intent === 'down')
    return { edit: { kind: 'move', list, at, seen, by: intent === 'up' ? -1 : 1 }, row: null }
  if (intent === 'remove') return { edit: { kind: 'remove', list, at, seen, revision }, row: null }
  if (intent === 'add') {
    const item: Item =
      list === 'blocks' ? { list, item: blankBlock(blockKind) } : { list, item: BLANK_SOURCE }
    return { edit: { kind: 'add', at, ...item }, row: null }
  }
  const rows = intent === 'save' ? null : changeRows(blockKind, asked.block.rows, intent)
  const form = await withProductSlugs({ ...asked.block, ...(rows ? { rows } : {}) })
  const item: Item =
    list === 'blocks'
      ? { list, item: blockOf(blockKind, form) }
      : { list, item: sourceOf(asked.source) }
  const row = intent === 'save' ? null : rowAfter(intent, form.rows.length)
  // What was written on is gone: it is put in anew.
  if (seen === '') return { edit: { kind: 'add', at, ...item }, row }
  return { edit: { kind: 'save', at, seen, ...item }, row }
}

/** The row to which a button leads back. */
function rowAfter(intent: string, count: number): number {
  const [what, at = '0'] = intent.split(':')
  const row = { 'row-add': count - 1, 'row-up': Number(at) - 1 }[what ?? ''] ?? Number(at)
  return Math.max(0, Math.min(row + (what === 'row-down' ? 1 : 0), count - 1))
}

type Changed = Extract<EditOutcome, { kind: 'changed' }>

function changedWords(edit: DraftEdit, { by, theirs, seen }: Changed): Partial<DeskAnswer> {
  const who = by || 'A colleague'
  if (edit.kind === 'move' || edit.kind === 'remove')
    return { message: `${who} changed or moved it meanwhile. It is shown as it is now.` }
  if (!theirs)
    return {
      seen: '',
      message: `${who} took this out or moved it while you wrote. Save again to put yours in here.`,
    }
  const mine = edit.kind === 'head' ? edit.head : edit.item
  return {
    seen,
    differences: changedLines(linesOf(theirs), linesOf(mine)),
    message: `${who} saved this while you wrote. Nothing of either is lost: below is what differs, your words marked. Mend yours and save again.`,
  }
}

function linesOf(item: NonNullable<Changed['theirs']>): Line[] {
  if ('reviewedOn' in item)
    return [
      ['Title', item.title],
      ['Summary', item.summary],
      ['Reviewed on', item.reviewedOn],
    ]
  return 'confidence' in item ? linesOfSource(item) : linesOfBlock(item)
}
