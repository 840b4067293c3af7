import { renameIngredient } from '#app/catalog/ingredients/rename-ingredient'
import { data, redirect } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { closeForm, dropKept, keepForm } from '#app/staff/kept-form.server'
import { may } from '#app/staff/permissions'
import { readShopMoment } from '#app/time/shop-clock'
import { changeStatus } from './change-status.server'
import { checkProduct } from './check-product.server'
import { duplicateProduct } from './duplicate-product.server'
import type { EditorAnswer } from './editor-answer'
import { aboutProduct } from './kept-product.server'
import { emptySize, type ProductValues } from './product-values'
import { readEdited } from './read-values.server'
import type { SentEditor } from './require-editor.server'
import { saveProduct } from './save-product.server'
import { saysTheSame } from './says-the-same'
import { scheduleProduct } from './schedule-product.server'

/**
 * Does what a button of a product's editor asks. What was typed is kept before anything that leaves it unsaved.
 * Throws a redirect where the work is done, 403 where the role does not include it.
 */
export async function answerEditor(sent: SentEditor, id: string | null, now: Date) {
  const { actor, asked } = sent
  invariantResponse(may(actor, 'catalog:write'), 403)
  const edited = id ? await readEdited(db, id) : null
  invariantResponse(id === null || edited, 404)
  const before = edited ? { ...edited.product, links: edited.links } : undefined
  const about = aboutProduct(id)
  const values = changedByButton(sent)
  const here = `/admin/catalog/${id ?? 'new'}`
  const answer = async (status: number, more: Partial<EditorAnswer> = {}) => {
    const shown = more.values ?? values
    const version = more.version ?? asked.version
    if (edited && version === edited.product.version && saysTheSame(shown, edited.values))
      await dropKept(actor, about)
    else
      await keepForm(
        actor,
        { about, base: String(version), values: shown, ticket: asked.ticket },
        now,
      )
    const check = await checkProduct(shown, before)
    return data<EditorAnswer>(
      { values: shown, version, check, stamp: now.getTime(), ...more },
      status,
    )
  }
  if (asked.intent === 'save' || asked.intent === 'publish') {
    const outcome = await saveProduct(actor, saveOf(sent, id, values), now)
    switch (outcome.kind) {
      case 'saved':
        throw redirect(
          `/admin/catalog/${outcome.id}?${doneParams(asked.intent, outcome.taken)}`,
          303,
        )
      case 'invalid':
        return answer(400, { problems: outcome.problems })
      case 'unpublishable':
        return answer(400, { problems: byField(outcome.problems) })
      case 'conflict':
        return answer(409, outcome)
      case 'gone':
      case 'not-allowed':
        throw refused(outcome.kind)
    }
  }
  if (asked.intent === 'discard') {
    await closeForm(db, actor, { about, ticket: asked.ticket }, now)
    throw redirect(here, 303)
  }
  if (STAYS.includes(asked.intent) || asked.intent.startsWith('use:')) return answer(200)
  invariantResponse(id && edited, 400)
  await answer(200)
  switch (asked.intent) {
    case 'pictures':
    case 'preview':
      throw redirect(`${here}/${asked.intent}`, 303)
    case 'archive':
      await changeStatus(actor, { ids: [id], status: 'archived' }, now)
      throw redirect(`${here}?done=archived`, 303)
    case 'draft':
      await changeStatus(actor, { ids: [id], status: 'draft' }, now)
      throw redirect(`${here}?done=draft`, 303)
    case 'duplicate': {
      const { copyId } = asked
      invariantResponse(copyId, 400)
      const copy = await duplicateProduct(actor, { id, copyId }, now)
      invariantResponse(copy, 400)
      throw redirect(`/admin/catalog/${copy.id}?done=copied`, 303)
    }
    default: {
      const at = asked.intent === 'schedule' ? readShopMoment(asked.publishAt) : null
      if (asked.intent === 'schedule' && !at)
        return answer(400, { problems: { publishAt: ['Choose the day and the time'] } })
      const outcome = await scheduleProduct(actor, { id, at }, now)
      if (outcome.kind === 'done')
        throw redirect(`${here}?done=${at ? 'scheduled' : 'unscheduled'}`, 303)
      const message =
        outcome.kind === 'unpublishable'
          ? `${outcome.message}, and save it first`
          : 'Only a draft can be scheduled, for a time that is to come'
      return answer(400, { problems: { publishAt: [message] } })
    }
  }
}

/** Buttons after which the form is drawn again. */
const STAYS = ['add-size', 'add-active', 'check', 'keep']

function refused(kind: 'gone' | 'not-allowed') {
  return new Response(null, { status: kind === 'gone' ? 404 : 403 })
}

function saveOf({ asked }: SentEditor, id: string | null, values: ProductValues) {
  return {
    id,
    version: asked.version,
    values,
    choices: new Map(asked.conflicts.map(({ field, take }) => [field, take])),
    publish: asked.intent === 'publish',
    ticket: asked.ticket,
  }
}

/** What was typed, with what the pressed button puts in: a row, or another name for an ingredient. */
function changedByButton({ asked: { intent }, values }: SentEditor): ProductValues {
  if (intent === 'add-size') return { ...values, sizes: [...values.sizes, emptySize()] }
  if (intent === 'add-active')
    return { ...values, actives: [...values.actives, { name: '', strength: '', purpose: '' }] }
  const [, from, to] = /^use:([^=]+)=>(.+)$/.exec(intent) ?? []
  if (!from || !to) return values
  return {
    ...values,
    inciText: renameIngredient(values.inciText, from, to),
    keyIngredients: renameIngredient(values.keyIngredients, from, to),
  }
}

function byField(problems: readonly { field: string; message: string }[]) {
  const named: Record<string, string[]> = {}
  for (const { field, message } of problems) named[field] = [...(named[field] ?? []), message]
  return named
}

function doneParams(intent: 'save' | 'publish', taken: readonly string[]): string {
  const params = new URLSearchParams({ done: intent === 'save' ? 'saved' : 'published' })
  for (const label of taken) params.append('taken', label)
  return params.toString()
}
