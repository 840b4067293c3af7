import { z } from 'zod'
import { NewPassword } from '../sign-in-form'

export const JoinForm = z.object({ password: NewPassword })
