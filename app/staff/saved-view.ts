import { z } from 'zod'

/** The lists of which a person keeps views. */
export type SavedList = 'products' | 'orders'

/** What the forms beside the views send; they are part of what their list's page reads. */
export const KeepView = z.object({
  intent: z.literal('keep-view'),
  viewName: z
    .string('Give the list a name')
    .trim()
    .min(1, 'Give the list a name')
    .max(40, 'Shorten this to 40 characters'),
  search: z.string().max(600).default(''),
})

export const ForgetView = z.object({ intent: z.literal('forget-view'), viewId: z.uuid() })

export const TOO_MANY_VIEWS = 'You keep twenty lists already. Forget one first.'
