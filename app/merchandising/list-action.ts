import { z } from 'zod'

/** A single tick is sent as one value, several as a list. */
const ids = z.preprocess(
  (sent): unknown => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(z.uuid()).min(1, 'Tick at least one product').max(200),
)

/** What the forms on the list of products send. */
export const ListAction = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('active'), ids }),
  z.object({ intent: z.literal('archived'), ids }),
  z.object({ intent: z.literal('draft'), ids }),
  z.object({ intent: z.literal('undo'), batchId: z.uuid() }),
  z.object({
    intent: z.literal('keep-view'),
    viewName: z
      .string('Give the list a name')
      .trim()
      .min(1, 'Give the list a name')
      .max(40, 'Shorten this to 40 characters'),
    search: z.string().max(600).default(''),
  }),
  z.object({ intent: z.literal('forget-view'), viewId: z.uuid() }),
])
