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
import { createGuide, NewGuide } from './create-guide.server'

const ABOUT = 'guide:new'

const Text = z.string().trim().default('')
const Typed = z.object({ title: Text, slug: Text })
const Sent = Typed.extend({
  intent: z.enum(['begin', 'keep', 'discard']).default('begin'),
  ticket: z.string().max(300).default(''),
})

/** The form of a guide that is not there yet, with what its person typed into it and has not sent. */
export async function readNewGuide(actor: Actor, now: Date) {
  const { form, typed } = await readNewForm(actor, ABOUT, now)
  return { form, typed: Typed.safeParse(typed).data ?? { title: '', slug: '' } }
}

/**
 * Who sent the form. Where the session has ended, what was typed is kept for the person whom it was made for, and the
 * way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requireNewGuide(request: Request, now: Date): Promise<Actor> {
  await keepLate(request, { about: ABOUT, permission: 'guides:write', read: readLate }, now)
  return requireStaff(request, 'guides:write')
}

async function readLate(request: Request) {
  const submission = await readForm(request, Sent)
  if (submission.status !== 'success') return null
  const { ticket, title, slug } = submission.value
  return { ticket, base: NEW_BASE, values: { title, slug } }
}

/** Begins a guide and leads to its editor; else gives back what was typed with the reasons. Throws 400 and 403. */
export async function answerNewGuide(request: Request, actor: Actor, now: Date) {
  const sent = await readForm(request.clone(), Sent)
  invariantResponse(sent.status === 'success', 400)
  const { intent, ticket, ...typed } = sent.value
  const close = () => closeForm(db, actor, { about: ABOUT, ticket }, now)
  if (intent === 'discard') {
    await close()
    throw redirect('/admin/guides/new', 303)
  }
  const isEmpty = !typed.title && !typed.slug
  const keep = () => keepNewForm(actor, { about: ABOUT, ticket, values: typed }, { isEmpty, now })
  const submission = await readForm(request, NewGuide)
  if (intent === 'keep' || submission.status !== 'success') {
    await keep()
    return data(submission.reply(), intent === 'keep' ? 200 : 400)
  }
  const outcome = await createGuide(actor, submission.value, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  if (outcome.kind === 'created') {
    await close()
    throw redirect(`/admin/guides/${outcome.id}?edit=head`, 303)
  }
  await keep()
  const slug = ['Another guide has this address: choose one of its own']
  return data(submission.reply({ fieldErrors: { slug } }), 400)
}
