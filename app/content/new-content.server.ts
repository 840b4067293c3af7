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
import { makeBundle } from './bundle/make-bundle.server'
import { CONTENT_KINDS, mayMake, type ContentKind } from './content-kind'
import { makeStudio, makeTreatment, type MadeTreatment } from './make-content.server'

/** What the editor says of what was begun. */
const DONE = { bundle: 'made', treatment: 'begun', location: 'begun' }

/** What is too long is said beside it once it is asked for, and kept until then. */
const text = z.string().trim().default('')
/** A kind's form has what it needs of these; the id is the record's to be. */
const Typed = z.object({ id: z.uuid(), name: text, slug: text, like: text, drawing: text })
const Sent = Typed.extend({
  intent: z.enum(['make', 'keep', 'discard']).default('make'),
  ticket: z.string().max(300).default(''),
})

const aboutNew = (kind: ContentKind) => `${kind}:new`

/**
 * The form of a record that is not there yet, with what its person typed into it and has not sent. Null for who may
 * not make one.
 */
export async function readNewContent(actor: Actor, kind: ContentKind, now: Date) {
  if (!mayMake(actor, kind)) return null
  const { form, typed } = await readNewForm(actor, aboutNew(kind), now)
  return { form, typed: Typed.safeParse(typed).data ?? Typed.parse({ id: randomUUID() }) }
}

/**
 * Who sent the form. Where the session has ended, what was typed is kept for the person whom it was made for, and the
 * way leads over the sign-in back to it. Throws 403 where the role does not include it.
 */
export async function requireNewContent(
  request: Request,
  kind: ContentKind,
  now: Date,
): Promise<Actor> {
  const { writes } = CONTENT_KINDS[kind]
  await keepLate(request, { about: aboutNew(kind), permission: writes, read: readLate }, now)
  return requireStaff(request, writes)
}

async function readLate(request: Request) {
  const submission = await readForm(request, Sent)
  if (submission.status !== 'success') return null
  const { ticket, intent: _intent, ...values } = submission.value
  return { ticket, base: NEW_BASE, values }
}

/** Begins a record and leads to its editor; else gives back what was typed with the reasons. Throws 400 and 403. */
export async function answerNewContent(
  request: Request,
  actor: Actor,
  kind: ContentKind,
  now: Date,
) {
  invariantResponse(mayMake(actor, kind), 403)
  const submission = await readForm(request, Sent)
  invariantResponse(submission.status === 'success', 400)
  const { intent, ticket, ...typed } = submission.value
  const about = aboutNew(kind)
  const { home } = CONTENT_KINDS[kind]
  const close = () => closeForm(db, actor, { about, ticket }, now)
  if (intent === 'discard') {
    await close()
    throw redirect(`${home}/new`, 303)
  }
  const outcome = intent === 'make' ? await make(actor, kind, typed, now) : null
  invariantResponse(outcome?.kind !== 'not-allowed', 403)
  if (outcome?.kind === 'made') {
    await close()
    throw redirect(`${home}/${typed.id}?done=${DONE[kind]}`, 303)
  }
  const isTwice = outcome?.kind === 'made-already'
  const values = isTwice ? { ...typed, id: randomUUID() } : typed
  await keepNewForm(actor, { about, ticket, values }, { isEmpty: isEmpty(typed), now })
  const problems = isTwice ? { name: [madeAlready(outcome.name)] } : (outcome?.problems ?? {})
  return data({ typed: values, problems }, outcome ? (isTwice ? 409 : 400) : 200)
}

const madeAlready = (name: string) =>
  `This form has made “${name}” already. Press once more to make this one as well`

function make(actor: Actor, kind: ContentKind, made: MadeTreatment, now: Date) {
  switch (kind) {
    case 'bundle':
      return makeBundle(actor, made, now)
    case 'location':
      return makeStudio(actor, made, now)
    case 'treatment':
      return makeTreatment(actor, made, now)
  }
}

const isEmpty = ({ id: _id, ...typed }: MadeTreatment) =>
  Object.values(typed).every((each) => !each)
