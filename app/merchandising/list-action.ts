import { z } from 'zod'
import { ForgetView, KeepView } from '#app/staff/saved-view'

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
  KeepView,
  ForgetView,
])
