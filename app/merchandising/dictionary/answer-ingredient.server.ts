import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { db } from '#app/platform/database.server'
import { closeForm, dropKept, keepForm } from '#app/staff/kept-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { findEffect, type Effect } from './find-effect.server'
import {
  IngredientForm,
  isSameTyped,
  NO_INGREDIENT,
  SentIngredient,
  TypedIngredient,
  typedOf,
  valueChanges,
  type ValueChange,
} from './ingredient-form'
import { aboutIngredient, type AskedIngredient } from './kept-ingredient.server'
import { saveIngredient, valuesOf } from './save-ingredient.server'

interface More {
  /** Null where it was not asked for. */
  effect: Effect | null
  /** What a colleague saved meanwhile, beside what was typed, and the version that they made. */
  theirs: { version: number; changes: ValueChange[] } | null
}

const NO_MORE: More = { effect: null, theirs: null }

/**
 * Answers an ingredient's form: shows what it would change, saves it, or gives back what was typed with the reasons;
 * it is kept until it is saved or discarded. Throws 403 and 404.
 */
export async function answerIngredient(
  request: Request,
  actor: Actor,
  asked: AskedIngredient,
  now: Date,
) {
  invariantResponse(may(actor, 'catalog:write'), 403)
  const submission = await readForm(request, IngredientForm)
  const { intent, ticket, version: base } = SentIngredient.parse(submission.payload)
  const form = { about: aboutIngredient(asked), ticket }
  if (intent === 'discard') {
    await closeForm(db, actor, form, now)
    throw redirect(addressOf(asked), 303)
  }
  const typed = TypedIngredient.parse(submission.payload)
  const stored = await readStored(asked)
  if (stored.base === base && isSameTyped(stored.typed, typed)) await dropKept(actor, form.about)
  else await keepForm(actor, { ...form, base, values: typed }, now)
  if (intent === 'keep') return data({ result: submission.reply(), ...NO_MORE }, 200)
  if (submission.status !== 'success') return data({ result: submission.reply(), ...NO_MORE }, 400)
  const { version, seen, ...values } = submission.value
  const { id } = asked
  if (intent === 'check') {
    const effect = await findEffect(db, { id: id ?? randomUUID(), ...values })
    return data({ result: submission.reply(), ...NO_MORE, effect }, 200)
  }
  const outcome = await saveIngredient(actor, { id, version, values, seen }, now)
  switch (outcome.kind) {
    case 'saved': {
      await closeForm(db, actor, form, now)
      const done = new URLSearchParams({ saved: String(outcome.products) })
      throw redirect(`/admin/ingredients/${outcome.id}?${done.toString()}`, 303)
    }
    case 'invalid':
      return data({ result: submission.reply({ fieldErrors: outcome.problems }), ...NO_MORE }, 400)
    case 'unseen':
      return data({ result: submission.reply(), ...NO_MORE, effect: outcome.effect }, 409)
    case 'changed-meanwhile': {
      const changes = valueChanges(outcome.theirs, values)
      const theirs = { version: outcome.version, changes }
      return data({ result: submission.reply(), effect: null, theirs }, 409)
    }
    case 'gone':
      throw new Response(null, { status: 404 })
    case 'not-allowed':
      throw new Response(null, { status: 403 })
  }
}

function addressOf(asked: AskedIngredient): string {
  if (asked.id !== null) return `/admin/ingredients/${asked.id}`
  const name = asked.name && `?${new URLSearchParams({ name: asked.name }).toString()}`
  return `/admin/ingredients/new${name}`
}

/** What is stored, or a new one that nothing is typed into, as the form has it. */
async function readStored(asked: AskedIngredient) {
  if (asked.id === null)
    return { base: '0', typed: typedOf({ ...NO_INGREDIENT, inciName: asked.name }) }
  const stored = await db.ingredient.findUnique({ where: { id: asked.id } })
  invariantResponse(stored, 404)
  return { base: String(stored.version), typed: typedOf(valuesOf(stored)) }
}

export type IngredientAnswer = Awaited<ReturnType<typeof answerIngredient>>['data']
