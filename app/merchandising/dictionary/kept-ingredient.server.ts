import { readForm } from '#app/http/read-form.server'
import { keepLate } from '#app/staff/keep-late.server'
import { openForm } from '#app/staff/kept-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { NO_INGREDIENT, SentIngredient, TypedIngredient } from './ingredient-form'

/** What a form is about: an ingredient that is there, or a new one by the name on the label that asked for it. */
export type AskedIngredient = { id: string } | { id: null; name: string }

/** The new ingredient that the page's address asks for. */
export function newIngredientOf(request: Request) {
  const name = new URL(request.url).searchParams.get('name') ?? ''
  return { id: null, name: name.trim().slice(0, 120) }
}

/** What its form is kept under: several names of one label are typed about side by side. */
export function aboutIngredient(asked: AskedIngredient): string {
  if (asked.id !== null) return `ingredient:${asked.id}`
  return asked.name ? `ingredient:new:${asked.name}` : 'ingredient:new'
}

/** What the person typed about it and has not saved, if anything, and what its form carries. */
export async function readKeptIngredient(actor: Actor, asked: AskedIngredient, now: Date) {
  const { kept, ...form } = await openForm(actor, aboutIngredient(asked), now)
  const isTheirs = kept && may(actor, 'catalog:write')
  return {
    ...form,
    kept: isTheirs
      ? { base: kept.base, keptAt: kept.keptAt, typed: TypedIngredient.parse(kept.values) }
      : null,
  }
}

export type KeptIngredient = Awaited<ReturnType<typeof readKeptIngredient>>

/** The form of a new ingredient, named as a label names it; null for who may not add one. */
export async function readNewIngredient(actor: Actor, name: string, now: Date) {
  if (!may(actor, 'catalog:write')) return null
  const values = { ...NO_INGREDIENT, inciName: name }
  return { values, keeping: await readKeptIngredient(actor, { id: null, name }, now) }
}

/**
 * Who sent an ingredient's form. Where the session has ended, what was typed is kept for the person whom the form was
 * made for, and the way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requireIngredientEditor(
  request: Request,
  asked: AskedIngredient,
  now: Date,
): Promise<Actor> {
  const about = aboutIngredient(asked)
  await keepLate(request, { about, permission: 'catalog:write', read: readLate }, now)
  return requireStaff(request, 'catalog:write')
}

async function readLate(request: Request) {
  const { payload } = await readForm(request, SentIngredient)
  const { ticket, version } = SentIngredient.parse(payload)
  return { ticket, base: version, values: TypedIngredient.parse(payload) }
}
