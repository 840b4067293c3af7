import { z } from 'zod'
import { STAFF_ROLES } from './role'
import { StaffEmail, StaffName } from './staff-email'

const staffId = z.uuid()
const invitationId = z.uuid()

export const InviteForm = z.object({
  email: StaffEmail,
  name: StaffName,
  role: z.enum(STAFF_ROLES, 'Choose a role'),
  locationId: z.uuid().optional(),
})

/** What the forms on the staff page send. */
export const StaffAction = z.discriminatedUnion('intent', [
  InviteForm.extend({ intent: z.literal('invite') }),
  z.object({ intent: z.literal('resend'), invitationId }),
  z.object({ intent: z.literal('withdraw'), invitationId }),
  z.object({
    intent: z.literal('role'),
    staffId,
    role: z.enum(STAFF_ROLES),
    locationId: z.uuid().optional(),
  }),
  z.object({ intent: z.literal('disable'), staffId }),
  z.object({ intent: z.literal('enable'), staffId }),
  z.object({ intent: z.literal('end-sessions'), staffId }),
  z.object({ intent: z.literal('reset'), staffId }),
  z.object({ intent: z.literal('two-step-off'), staffId }),
])
export type StaffAction = z.infer<typeof StaffAction>
