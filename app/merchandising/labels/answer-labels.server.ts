import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse, refusal } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { moveLabel, removeLabel } from './change-label.server'
import { LabelForm, LabelKind, type Label, type LabelProblems } from './label'
import { saveLabel } from './save-label.server'

const Sent = z.discriminatedUnion('intent', [
  LabelForm.extend({ intent: z.literal('save') }),
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

/** Answers the page of categories and concerns. Throws a redirect where it was done; 400, 403 and 404. */
export async function answerLabels(request: Request, actor: Actor, now: Date) {
  invariantResponse(may(actor, 'catalog:write'), 403)
  const submission = await readForm(request, Sent)
  invariantResponse(submission.status === 'success', 400)
  const sent = submission.value
  if (sent.intent === 'save') return answerSave(actor, sent, now)
  if (sent.intent === 'remove') {
    const outcome = await removeLabel(actor, sent.kind, sent.id, now)
    if (outcome.kind === 'removed') throw redirect(`${HOME}?done=removed`, 303)
    if (outcome.kind === 'not-allowed') throw refusal(403)
    const message = `${outcome.name} stays: it is used by ${outcome.by.join(', ')}.`
    return data({ ...NOTHING, message }, 409)
  }
  const { kind, id, intent: by, place } = sent
  const outcome = await moveLabel(actor, kind, { id, by, place }, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  invariantResponse(outcome.kind !== 'gone', 404)
  throw redirect(`${HOME}?order=${outcome.kind === 'moved' ? 'saved' : 'stays'}`, 303)
}

async function answerSave(actor: Actor, typed: LabelForm, now: Date) {
  const outcome = await saveLabel(actor, typed, now)
  switch (outcome.kind) {
    case 'saved':
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
