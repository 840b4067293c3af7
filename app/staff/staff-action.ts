import { z } from 'zod'
import { STAFF_ROLES } from './role'

const staffId = z.uuid()

/** What the forms on the staff page send. */
export const StaffAction = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('role'),
    staffId,
    role: z.enum(STAFF_ROLES),
    locationId: z.uuid().optional(),
  }),
  z.object({ intent: z.literal('disable'), staffId }),
  z.object({ intent: z.literal('enable'), staffId }),
  z.object({ intent: z.literal('end-sessions'), staffId }),
])
export type StaffAction = z.infer<typeof StaffAction>
