import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse, refusal } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { db } from '#app/platform/database.server'
import { closeForm, dropKept, keepForm } from '#app/staff/kept-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { moveLabel, removeLabel } from './change-label.server'
import { aboutLabel, SentLabel } from './kept-label.server'
import { LabelKind, type Label, type LabelForm, type LabelProblems } from './label'
import { saveLabel } from './save-label.server'

const Sent = z.discriminatedUnion('intent', [
  SentLabel,
  z.object({ intent: z.literal('remove'), kind: LabelKind, id: z.uuid() }),
  z.object({
    intent: z.enum(['up', 'down']),
    kind: LabelKind,
    id: z.uuid(),
    place: z.coerce.number().int().min(0).max(100_000),
  }),
])

/** The page as it is drawn again where a press led nowhere. */
export interface LabelAnswer {
  typed: LabelForm | null
  problems: LabelProblems
  /** As a colleague saved it meanwhile. */
  theirs: Label | null
  message: string | null
}

const HOME = '/admin/categories'
const NOTHING: LabelAnswer = { typed: null, problems: {}, theirs: null, message: null }

/**
 * Answers the page of categories and concerns; what is typed is kept until it is saved or discarded. Throws a redirect
 * where it was done; 400, 403 and 404.
 */
export async function answerLabels(request: Request, actor: Actor, now: Date) {
  invariantResponse(may(actor, 'catalog:write'), 403)
  const submission = await readForm(request, Sent)
  invariantResponse(submission.status === 'success', 400)
  const sent = submission.value
  if (sent.intent === 'remove') {
    const outcome = await removeLabel(actor, sent.kind, sent.id, now)
    if (outcome.kind === 'removed') throw redirect(`${HOME}?done=removed`, 303)
    if (outcome.kind === 'not-allowed') throw refusal(403)
    const message = `${outcome.name} stays: it is used by ${outcome.by.join(', ')}.`
    return data({ ...NOTHING, message }, 409)
  }
  if (!('place' in sent)) return answerForm(actor, sent, now)
  const { kind, id, intent: by, place } = sent
  const outcome = await moveLabel(actor, kind, { id, by, place }, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  invariantResponse(outcome.kind !== 'gone', 404)
  throw redirect(`${HOME}?order=${outcome.kind === 'moved' ? 'saved' : 'stays'}`, 303)
}

async function answerForm(
  actor: Actor,
  { intent, ticket, ...typed }: z.infer<typeof SentLabel>,
  now: Date,
) {
  const form = { about: aboutLabel(typed), ticket }
  if (intent === 'discard') {
    await closeForm(db, actor, form, now)
    throw redirect(`${HOME}?${typed.version === 0 ? `new=${typed.kind}` : `edit=${typed.id}`}`, 303)
  }
  if (await isAsStored(typed)) await dropKept(actor, form.about)
  else await keepForm(actor, { ...form, base: String(typed.version), values: typed }, now)
  if (intent === 'keep') return data(NOTHING, 200)
  const outcome = await saveLabel(actor, typed, now)
  switch (outcome.kind) {
    case 'saved':
      await closeForm(db, actor, form, now)
      throw redirect(`${HOME}?done=saved`, 303)
    case 'not-allowed':
      throw refusal(403)
    case 'gone':
      throw refusal(404)
    case 'invalid':
      return data({ ...NOTHING, typed, problems: outcome.problems }, 400)
    case 'changed-meanwhile':
      return data({ ...NOTHING, typed, theirs: outcome.theirs }, 409)
  }
}

/** Whether a form says what is stored; a new one's, whether it says nothing. */
async function isAsStored({ kind, id, version, name, slug, intro }: LabelForm): Promise<boolean> {
  if (version === 0) return !name && !slug && !intro
  const where = { id, version, name, intro }
  const same = kind === 'category' ? db.category.count({ where }) : db.concern.count({ where })
  return (await same) > 0
}
