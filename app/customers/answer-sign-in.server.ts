import type { Submission } from '@conform-to/react'
import type { z } from 'zod'
import { askForLink } from './ask-for-link.server'
import type { SignInAnswer, SignInForm } from './sign-in'

const LONGEST_KEPT = 300

/** Does what the sign-in form asks: null when a link is on its way, as far as anybody is told. */
export async function answerSignIn(
  submission: Submission<z.infer<typeof SignInForm>>,
  clientAddress: string,
  now: Date,
): Promise<{ answer: SignInAnswer; status: number } | null> {
  const { email } = submission.payload
  const typed = typeof email === 'string' ? email.slice(0, LONGEST_KEPT) : ''
  if (submission.status !== 'success') {
    const message = submission.error?.['email']?.[0] ?? 'Enter your email address'
    return { answer: { message, typed }, status: 400 }
  }
  const isProgram = Boolean(submission.value.subject)
  const outcome = isProgram
    ? 'asked'
    : await askForLink({ email: submission.value.email, clientAddress }, now)
  return outcome === 'asked' ? null : { answer: { message: SLOW_DOWN, typed }, status: 429 }
}

const SLOW_DOWN =
  'Many links were asked for from your network in the last hour. Please try again in an hour.'
