import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse, refusal } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { db } from '#app/platform/database.server'
import { formTicket } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { readShopMoment } from '#app/time/shop-clock'
import { setBundleOnSale } from './bundle/make-bundle.server'
import { changedByButton } from './changed-by-button'
import type { ContentValues } from './content'
import { CONTENT_MAX_BYTES, ContentForm, NOTE_MOST, type ContentAnswer } from './content-answer'
import { CONTENT_KINDS, isInReach, mayChange, stopsOf, type ContentKey } from './content-kind'
import { contentOf } from './contents.server'
import { MOST_ROWS } from './form-values'
import { closeContent, keepContent, keepUponNext } from './keep-content.server'
import { aboutContent } from './kept-content.server'
import { publishContent } from './publish-content.server'
import { discardContent } from './restore-content.server'
import { saveContent } from './save-content.server'
import { scheduleContent } from './schedule-content.server'
import { readState } from './version-state.server'

interface Sent {
  key: ContentKey
  asked: ContentForm
  values: ContentValues
  here: string
  payload: Record<string, unknown>
}

/**
 * Does what a button of an editor asks. Throws a redirect where that leads somewhere, 400 for what no editor
 * sends, 403 where the role does not include it, 404 for no such record; else gives back what was typed.
 */
export async function answerContent(request: Request, actor: Actor, key: ContentKey, now: Date) {
  const content = contentOf(key.kind)
  const submission = await readForm(request, ContentForm, { maxBytes: CONTENT_MAX_BYTES })
  invariantResponse(submission.status === 'success', 400)
  invariantResponse(isInReach(actor, key) && z.uuid().safeParse(key.id).success, 404)
  invariantResponse(mayChange(actor, key), 403)
  const state = await readState(db, content, key)
  invariantResponse(state, 404)
  const { payload, value: asked } = submission
  const here = `${CONTENT_KINDS[key.kind].home}/${key.id}`
  // What the form does not have, because the role does not reach it, is as it is.
  const values = content.keepReach(actor, state.values, content.parse(payload))
  const sent: Sent = { key, asked, here, values, payload }
  if (LEAVES.includes(asked.intent)) await keepContent(actor, sent, state, now)
  const found = await doAsked(actor, sent, now)
  const shown = found.values ?? values
  await keepContent(actor, { ...sent, values: shown }, state, now)
  const check = await content.check(db, key.id, shown, now)
  const answer: ContentAnswer = {
    note: asked.note,
    publishAt: asked.publishAt,
    base: asked.base,
    // What is typed from now on is kept, whatever was saved and closed a moment ago.
    ticket: formTicket(actor.id, aboutContent(key), now),
    problems: asked.intent === 'check' ? stopsOf(check) : {},
    message: null,
    conflict: null,
    focus: null,
    search: null,
    ...found.answer,
    values: shown,
    check,
    stamp: now.getTime(),
  }
  return data(answer, found.status)
}

/** Buttons that lead elsewhere and save nothing: what is typed is kept over them. */
const LEAVES = ['unschedule', 'archive', 'offer']

interface Found {
  status: 200 | 400 | 409
  values?: ContentValues
  answer?: Partial<ContentAnswer>
}

async function doAsked(actor: Actor, sent: Sent, now: Date): Promise<Found> {
  const { key, asked, here } = sent
  switch (asked.intent) {
    case 'check':
    case 'keep':
      return { status: 200 }
    case 'forget':
      await closeContent(actor, sent, now)
      return leave(here)
    case 'save':
    case 'publish':
    case 'schedule':
    case 'preview':
      return saveFirst(actor, sent, now)
    case 'unschedule': {
      const outcome = await scheduleContent(actor, key, { base: asked.base, at: null }, now)
      if (outcome.kind !== 'done') return refuse(outcome)
      await keepUponNext(actor, sent, now)
      return leave(`${here}?done=unscheduled`)
    }
    case 'discard': {
      const outcome = await discardContent(actor, key, { base: asked.base }, now)
      if (outcome.kind === 'done') await closeContent(actor, sent, now)
      return outcome.kind === 'done' ? leave(`${here}?done=discarded`) : refuse(outcome)
    }
    case 'archive':
    case 'offer': {
      invariantResponse(key.kind === 'bundle', 400)
      const offered = asked.intent === 'offer'
      const outcome = await setBundleOnSale(actor, { id: key.id, offered }, now)
      return outcome.kind === 'done' ? leave(`${here}?done=${asked.intent}`) : refuse(outcome)
    }
    default:
      return changeForm(sent)
  }
}

async function saveFirst(actor: Actor, sent: Sent, now: Date): Promise<Found> {
  const { key, asked, values, here } = sent
  if (asked.note.length > NOTE_MOST) {
    const problems = { note: [`Keep it under ${NOTE_MOST} characters`] }
    return { status: 400, answer: { problems } } satisfies Found
  }
  const typed = { base: asked.base, values, note: asked.note }
  const saved = await saveContent(actor, key, typed, now)
  if (saved.kind === 'changed-meanwhile') {
    const { base, by, changes } = saved
    return { status: 409, answer: { base, conflict: { by, changes } } } satisfies Found
  }
  if (saved.kind !== 'saved') return refuse(saved)
  await closeContent(actor, sent, now)
  const { base } = saved
  if (asked.intent === 'save') return leave(`${here}?done=saved`)
  if (asked.intent === 'preview') return leave(`${here}/preview`)
  if (asked.intent === 'publish') {
    const outcome = await publishContent(actor, key, { base }, now)
    if (outcome.kind === 'published') return leave(`${here}?done=published`)
    return outcome.kind === 'nothing-open' ? leave(`${here}?done=same`) : refuse(outcome, base)
  }
  const at = readShopMoment(asked.publishAt)
  const problems = { publishAt: ['Choose a day and a time that are to come'] }
  if (!at) return { status: 400, answer: { base, problems } } satisfies Found
  const outcome = await scheduleContent(actor, key, { base, at }, now)
  if (outcome.kind === 'done') return leave(`${here}?done=scheduled`)
  return outcome.kind === 'not-now'
    ? ({ status: 400, answer: { base, problems } } satisfies Found)
    : refuse(outcome, base)
}

function leave(to: string): never {
  throw redirect(to, 303)
}

type Refused =
  | { kind: 'gone' | 'not-allowed' | 'not-now' | 'changed-meanwhile' | 'nothing-open' }
  | { kind: 'out-of-reach'; fields: string[] }
  | { kind: 'unready'; problems: Record<string, string[]> }

function refuse(outcome: Refused, base?: string): Found {
  const kept = base ? { base } : {}
  switch (outcome.kind) {
    case 'gone':
      throw refusal(404)
    case 'not-allowed':
      throw refusal(403)
    case 'unready':
      return { status: 400, answer: { ...kept, problems: outcome.problems } }
    case 'out-of-reach': {
      const message = `An owner has to do this: the draft also changes ${outcome.fields.join(', ')}. What you typed is saved.`
      return { status: 409, answer: { ...kept, message } }
    }
    default:
      return { status: 409, answer: { ...kept, message: CHANGED } }
  }
}

const CHANGED = 'A colleague changed this meanwhile. Open the page anew to see it as it is now.'

/** A row put in, moved or taken out, or a product looked for: nothing is saved by it. */
function changeForm({ asked: { intent }, values, payload }: Sent): Found {
  const [, step] = /^find:(\d{1,2})$/.exec(intent) ?? []
  if (step) {
    const words = z.string().max(80).catch('').parse(payload[`find${step}`])
    return { status: 200, answer: { search: { step: Number(step), words } } }
  }
  const changed = changedByButton(values, intent, randomUUID)
  invariantResponse(changed, 400)
  if ('full' in changed) {
    const problems = { [changed.full]: [`It has ${MOST_ROWS} rows: no more fit`] }
    return { status: 400, answer: { problems } }
  }
  return { status: 200, values: changed.values, answer: { focus: changed.focus } }
}
