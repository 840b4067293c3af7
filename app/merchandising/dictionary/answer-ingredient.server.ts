import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import { readForm } from '#app/http/read-form.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { findEffect, type Effect } from './find-effect.server'
import { IngredientForm, valueChanges, type ValueChange } from './ingredient-form'
import { saveIngredient } from './save-ingredient.server'

interface More {
  /** Null where it was not asked for. */
  effect: Effect | null
  /** What a colleague saved meanwhile, beside what was typed, and the version that they made. */
  theirs: { version: number; changes: ValueChange[] } | null
}

const NO_MORE: More = { effect: null, theirs: null }

/** Answers an ingredient's form: shows what it would change, saves it, or gives back what was typed with the reasons. */
export async function answerIngredient(
  request: Request,
  actor: Actor,
  id: string | null,
  now: Date,
) {
  const submission = await readForm(request, IngredientForm)
  if (submission.status !== 'success') return data({ result: submission.reply(), ...NO_MORE }, 400)
  const { intent, version, seen, ...values } = submission.value
  if (intent === 'check') {
    const effect = await findEffect(db, { id: id ?? randomUUID(), ...values })
    return data({ result: submission.reply(), ...NO_MORE, effect }, 200)
  }
  const outcome = await saveIngredient(actor, { id, version, values, seen }, now)
  switch (outcome.kind) {
    case 'saved': {
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

export type IngredientAnswer = Awaited<ReturnType<typeof answerIngredient>>['data']
