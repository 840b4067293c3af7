import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { db } from '#app/platform/database.server'
import { keepLate } from '#app/staff/keep-late.server'
import { closeForm } from '#app/staff/kept-form.server'
import { keepNewForm, NEW_BASE, readNewForm } from '#app/staff/new-form.server'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { makeBundle } from './make-bundle.server'

const ABOUT = 'bundle:new'

const text = z.string().trim().max(200).default('')
const Typed = z.object({ id: z.uuid(), name: text, slug: text })
const NewBundle = Typed.extend({
  intent: z.enum(['make', 'keep', 'discard']).default('make'),
  ticket: z.string().max(300).default(''),
})

/** The form of a bundle that is not there yet, with what its person typed into it and has not sent. */
export async function readNewBundle(actor: Actor, now: Date) {
  const { form, typed } = await readNewForm(actor, ABOUT, now)
  return { form, typed: Typed.safeParse(typed).data ?? { id: randomUUID(), name: '', slug: '' } }
}

/**
 * Who sent the form. Where the session has ended, what was typed is kept for the person whom it was made for, and the
 * way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requireNewBundle(request: Request, now: Date): Promise<Actor> {
  await keepLate(request, { about: ABOUT, permission: 'catalog:write', read: readLate }, now)
  return requireStaff(request, 'catalog:write')
}

async function readLate(request: Request) {
  const submission = await readForm(request, NewBundle)
  if (submission.status !== 'success') return null
  const { ticket, id, name, slug } = submission.value
  return { ticket, base: NEW_BASE, values: { id, name, slug } }
}

/** Begins a bundle and leads to its editor; else gives back what was typed with the reasons. Throws 400 and 403. */
export async function answerNewBundle(request: Request, actor: Actor, now: Date) {
  const submission = await readForm(request, NewBundle)
  invariantResponse(submission.status === 'success', 400)
  const { intent, ticket, ...typed } = submission.value
  const close = () => closeForm(db, actor, { about: ABOUT, ticket }, now)
  if (intent === 'discard') {
    await close()
    throw redirect('/admin/bundles/new', 303)
  }
  const outcome = intent === 'make' ? await makeBundle(actor, typed, now) : null
  invariantResponse(outcome?.kind !== 'not-allowed', 403)
  if (outcome?.kind === 'made') {
    await close()
    throw redirect(`/admin/bundles/${typed.id}?done=made`, 303)
  }
  const isEmpty = !typed.name && !typed.slug
  await keepNewForm(actor, { about: ABOUT, ticket, values: typed }, { isEmpty, now })
  return data({ typed, problems: outcome?.problems ?? {} }, outcome ? 400 : 200)
}
