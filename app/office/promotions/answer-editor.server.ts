import { timesWords } from '#app/catalog/usage-words'
import { data, redirect } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { PromotionForm } from '#app/promotions/promotion-form'
import { db } from '#app/platform/database.server'
import { closeForm, dropKept, keepForm } from '#app/staff/kept-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { EditorFields, readableIds, sameTerms } from './editor-fields'
import { findProducts } from './find-products.server'
import { aboutPromotion, ticketOf } from './kept-promotion.server'
import { toFieldValues } from './promotion-values'
import { findStored } from './read-promotion.server'
import { savePromotion, type SaveOutcome } from './save-promotion.server'

/**
 * Answers the editor's form for a promotion, or for a new one (`id` null): looks products up, saves and leads to
 * the promotion's page, or gives back what was typed with the reasons; it is kept until it is saved or discarded.
 * Throws 403 and 404.
 */
export async function answerPromotionEditor(
  request: Request,
  actor: Actor,
  id: string | null,
  now: Date,
) {
  const submission = await readForm(request, PromotionForm)
  const typed = EditorFields.parse(submission.payload)
  const stored = id ? await findStored(db, id) : null
  invariantResponse(may(actor, 'promotions:write'), 403)
  invariantResponse(!id || stored, 404)
  const about = aboutPromotion(id)
  const ticket = ticketOf(submission.payload)
  const answer = async (errors: Record<string, string[]>, status: number, version?: number) => {
    const isSaved = sameTerms(typed, stored ? toFieldValues(stored) : EditorFields.parse({}))
    if (isSaved) await dropKept(actor, about)
    else await keepForm(actor, { about, base: typed.version, values: typed, ticket }, now)
    const products = await findProducts(readableIds(typed.productIds), typed.find ?? '')
    const keptAt = isSaved ? null : now
    return data({ typed, errors, products, savedVersion: version ?? null, keptAt }, status)
  }
  const intent = submission.payload['intent']
  if (intent === 'discard') {
    await closeForm(db, actor, { about, ticket }, now)
    throw redirect(`/admin/promotions/${id ? `${id}/edit` : 'new'}`, 303)
  }
  if (intent === 'find' || intent === 'keep') return answer({}, 200)
  if (submission.status !== 'success') return answer(errorsOf(submission.reply().error), 400)

  const outcome = await savePromotion(actor, { id, ticket, ...submission.value }, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  invariantResponse(outcome.kind !== 'gone', 404)
  if (outcome.kind === 'saved') throw redirect(`/admin/promotions/${outcome.id}`, 303)
  const version = outcome.kind === 'changed-meanwhile' ? outcome.version : undefined
  return answer(sayRefusal(outcome), 409, version)
}

export type EditorAnswer = Awaited<ReturnType<typeof answerPromotionEditor>>['data']

function errorsOf(error: Record<string, string[] | null> | null | undefined) {
  return Object.fromEntries(
    Object.entries(error ?? {}).map(([name, messages]) => [name, messages ?? []]),
  )
}

export const TOO_MANY_AUTOMATIC =
  'Ten promotions count by themselves already. Pause or end one of them first.'

type Refusal = Exclude<SaveOutcome, { kind: 'saved' | 'gone' | 'not-allowed' }>

function sayRefusal(outcome: Refusal): Record<string, string[]> {
  switch (outcome.kind) {
    case 'changed-meanwhile':
      return {
        '': [
          'Somebody saved this promotion while you were editing it. Compare the two below. Saving once more puts yours in its place.',
        ],
      }
    case 'code-taken':
      return { codes: [`${outcome.code} is a code of “${outcome.by}” already.`] }
    case 'limit-below-uses':
      return { usesLimit: [`It was used ${timesWords(outcome.uses)} already. To stop it, end it.`] }
    case 'too-many-automatic':
      return { entry: [TOO_MANY_AUTOMATIC] }
    case 'claim':
      return { name: [`Shoppers would read “${outcome.phrase}”. ${outcome.reason}`] }
    case 'made-already':
      return {
        '': [
          `This form made “${outcome.name}” already. Change that one on its page, or begin a new promotion.`,
        ],
      }
    case 'unknown-scope':
      return { '': ['A category or product that was chosen is no longer there.'] }
  }
}
