import { z } from 'zod'
import type { Permission } from '#app/staff/permissions'

/** The forms of an order that keep what is typed into them, and what it takes to send each. */
const KEEPING = {
  note: 'orders:note',
  ship: 'orders:fulfil',
  correct: 'orders:fulfil',
  edit: 'orders:edit',
} as const satisfies Record<string, Permission>

/** One such form, as its page draws it. */
export interface OrderForm {
  /** Its name: "note", "ship", "edit", or "correct:<parcel>". */
  form: string
  ticket: string
  /** When the form of it that was saved or discarded last was made. */
  closedAt: Date | null
  /** What its person typed and did not send, and upon what. */
  kept: { base: string; keptAt: Date; values: Record<string, unknown> } | null
}

/** What such a form sends besides its own fields. */
export const KeptFields = z.object({
  intent: z.string().catch(''),
  form: z.string().regex(/^(note|ship|edit|correct:[0-9a-f-]{36})$/),
  base: z.string().max(100).default(''),
  ticket: z.string().max(300),
})

/** What it takes to send a form of that name. */
export function permissionFor(form: string): Permission {
  const kind = z.enum(['note', 'ship', 'correct', 'edit']).parse(form.split(':', 1)[0])
  return KEEPING[kind]
}

/** A field of what was kept, as text; undefined where nothing was kept of it. */
export function keptText({ kept }: OrderForm, name: string): string | undefined {
  return z.string().optional().catch(undefined).parse(kept?.values[name])
}
