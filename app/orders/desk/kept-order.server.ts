import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import type { Prisma } from '#app/platform/database.server'
import { keepLate } from '#app/staff/keep-late.server'
import { closeForm, dropKept, formTicket, keepForm, readKeptOf } from '#app/staff/kept-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { db } from '#app/platform/database.server'
import { z } from 'zod'
import { parseOrderNumber } from '../order-number'
import { KeptFields, permissionFor, type OrderForm } from './kept-order'

/** What a form that keeps sends, whatever it asks. */
export interface SentForm extends z.output<typeof KeptFields> {
  values: Prisma.InputJsonObject
}

/** The order comes first, so that all of one order's are found when its shopper is forgotten. */
const aboutOrder = (number: number, form: string) => `order:${number}:${form}`

/** The forms of an order by the names given, each with what the person typed into it and has not sent. */
export async function readOrderForms(
  actor: Actor,
  { number, forms }: { number: number; forms: readonly string[] },
  now: Date,
): Promise<OrderForm[]> {
  const abouts = forms.map((form) => aboutOrder(number, form))
  const rows = await readKeptOf(actor, abouts)
  return forms.map((form) => {
    const about = aboutOrder(number, form)
    const row = rows.find((each) => each.about === about)
    const isOpen = row && row.closed === null
    return {
      ...{ form, ticket: formTicket(actor.id, about, now), closedAt: row?.closed ?? null },
      kept: isOpen
        ? { base: row.base, keptAt: row.keptAt, values: Values.parse(row.values) }
        : null,
    }
  })
}

const Values = z.record(z.string(), z.unknown()).catch({})

/** What was sent, where it is of a form that keeps; null for any other. The request's body is left unread. */
export async function readSent(request: Request): Promise<SentForm | null> {
  const submission = await readForm(request.clone(), KeptFields)
  if (submission.status !== 'success') return null
  const typed = Object.entries(submission.payload).filter(([name]) => !OWN.includes(name))
  const values = z.record(z.string(), z.json()).safeParse(Object.fromEntries(typed)).data
  return values ? { ...submission.value, values } : null
}

/** What the page fills in anew. */
const OWN = ['intent', 'form', 'base', 'ticket', 'formId', 'version']

/** Keeps what is typed for its person until they send or discard it; an empty note is none. */
export async function keepOrderForm(
  actor: Actor,
  { number, sent }: { number: number; sent: SentForm },
  now: Date,
): Promise<void> {
  invariantResponse(may(actor, permissionFor(sent.form)), 403)
  const about = aboutOrder(number, sent.form)
  if (sent.form === 'note' && !sent.values['text']) return dropKept(actor, about)
  const { base, ticket, values } = sent
  await keepForm(actor, { about, base, ticket, values }, now)
}

/** It was sent or is discarded: it is not to come back. */
export async function closeOrderForm(
  actor: Actor,
  { number, sent }: { number: number; sent: SentForm },
  now: Date,
): Promise<void> {
  await closeForm(db, actor, { about: aboutOrder(number, sent.form), ticket: sent.ticket }, now)
}

/**
 * Where the session has ended by the time that a form of an order comes, keeps what was typed for the person whom it
 * was made for.
 */
export async function keepOrderLate(
  request: Request,
  name: string | undefined,
  now: Date,
): Promise<void> {
  const number = parseOrderNumber(name ?? '')
  const sent = await readSent(request).catch((): null => null)
  if (!number || !sent) return
  const { form, ticket, base, values } = sent
  const read = () => Promise.resolve({ ticket, base, values })
  const about = aboutOrder(number, form)
  await keepLate(request, { about, permission: permissionFor(form), read }, now)
}
