import type { Prisma } from '#app/platform/database.server'
import { dropKept, keepForm, openForm } from './kept-form.server'
import type { Actor } from './permissions'

/** What a form of something that is not there yet stands upon. */
export const NEW_BASE = 'new'

/**
 * A form of something that is not there yet, as useKeeping and KeptNotice want it, and what its person typed into it
 * and has not sent; `about` is such as "bundle:new".
 */
export async function readNewForm(actor: Pick<Actor, 'id'>, about: string, now: Date) {
  const { kept, ...form } = await openForm(actor, about, now)
  return { form: { ...form, base: NEW_BASE, keptAt: kept?.keptAt ?? null }, typed: kept?.values }
}

export type NewForm = Awaited<ReturnType<typeof readNewForm>>['form']

/** Keeps what is typed into it; where nothing is, nothing. */
export async function keepNewForm(
  actor: Actor,
  { about, ticket, values }: { about: string; ticket: string; values: Prisma.InputJsonObject },
  { isEmpty, now }: { isEmpty: boolean; now: Date },
): Promise<void> {
  if (isEmpty) return dropKept(actor, about)
  await keepForm(actor, { about, base: NEW_BASE, ticket, values }, now)
}
