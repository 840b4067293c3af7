import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { keepLate } from '#app/staff/keep-late.server'
import type { Actor, Permission } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { EDITOR_MAX_BYTES, EditorForm } from './editor-form'
import { aboutProduct } from './kept-product.server'
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
  { id, permission }: { id: string | null; permission: Permission },
  now: Date,
): Promise<SentEditor> {
  await keepLate(request, { about: aboutProduct(id), permission: 'catalog:write', read: late }, now)
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

async function late(request: Request) {
  const submission = await read(request)
  if (submission.status !== 'success') return null
  const { ticket, version } = submission.value
  return { ticket, base: String(version), values: ProductValues.parse(submission.payload) }
}
