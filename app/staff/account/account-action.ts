import { z } from 'zod'
import { CurrentPassword, NewPassword } from '../sign-in-form'
import { StaffName } from '../staff-email'

export const NameForm = z.object({ name: StaffName })

export const PasswordForm = z.object({ current: CurrentPassword, next: NewPassword })

/** What the forms on the own account's page send. */
export const AccountAction = z.discriminatedUnion('intent', [
  NameForm.extend({ intent: z.literal('name') }),
  PasswordForm.extend({ intent: z.literal('password') }),
  z.object({ intent: z.literal('end-session'), sessionId: z.uuid() }),
])
export type AccountAction = z.infer<typeof AccountAction>

/** Base32 (RFC 4648) of the 32 bytes that the sign-in's library makes. */
const key = z.string().regex(/^[A-Z2-7]{26,64}$/)

export const StepPassword = z.object({ password: CurrentPassword })

export const ConfirmForm = z.object({
  key,
  code: z
    .string('Enter the code')
    .max(20, 'Enter the 6 digits')
    .overwrite((typed) => typed.replace(/\s/g, ''))
    .regex(/^\d{6}$/, 'Enter the 6 digits that the app shows'),
})

/** What the forms on the page of two-step sign-in send. */
export const TwoStepAction = z.discriminatedUnion('intent', [
  StepPassword.extend({ intent: z.literal('start') }),
  ConfirmForm.extend({ intent: z.literal('confirm') }),
  StepPassword.extend({ intent: z.literal('renew') }),
  StepPassword.extend({ intent: z.literal('stop') }),
])
export type TwoStepAction = z.infer<typeof TwoStepAction>
