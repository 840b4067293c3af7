import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import type { Actor, Permission } from '#app/staff/permissions'
import { findActor, requireStaff } from '#app/staff/require-staff.server'
import { EDITOR_MAX_BYTES, EditorForm } from './editor-form'
import { keepByTicket } from './kept-draft.server'
import { ProductValues } from './product-values'

export interface SentEditor {
  actor: Actor
  asked: EditorForm
  values: ProductValues
}

/**
 * Who sent a product's form, and what it says. Where the session has ended, what was typed is kept for the
 * person whom the form was made for, and the way leads over the sign-in back to it. Throws 400 for what no
 * editor sends.
 */
export async function requireEditor(
  request: Request,
  { about, permission }: { about: string; permission: Permission },
  now: Date,
): Promise<SentEditor> {
  const actor = await findActor(request)
  if (!actor) await keepLate(request, about, now)
  const permitted = await requireStaff(request, permission)
  const submission = await read(request)
  invariantResponse(submission.status === 'success', 400)
  return {
    actor: permitted,
    asked: submission.value,
    values: ProductValues.parse(submission.payload),
  }
}

const read = (request: Request) => readForm(request, EditorForm, { maxBytes: EDITOR_MAX_BYTES })

/** What cannot be read is not kept, and says nothing to whoever is not signed in. */
async function keepLate(request: Request, about: string, now: Date): Promise<void> {
  const submission = await read(request.clone()).catch((): null => null)
  if (submission?.status !== 'success') return
  const { ticket, version } = submission.value
  const values = ProductValues.parse(submission.payload)
  await keepByTicket({ about, version, values, ticket }, now)
}
