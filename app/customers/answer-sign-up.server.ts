import type { Submission } from '@conform-to/react'
import { askForLetters } from './ask-for-letters.server'
import type { LettersAnswer, LettersSignUp } from './letters'

const LONGEST_KEPT = 300

/** Does what the sign-up form asks, and says what the form is told, with the status of the answer. */
export async function answerSignUp(
  submission: Submission<LettersSignUp>,
  clientAddress: string,
  now: Date,
): Promise<{ letters: LettersAnswer; status: number }> {
  const { email } = submission.payload
  const typed = typeof email === 'string' ? email.slice(0, LONGEST_KEPT) : ''
  const refuse = (message: string, status: number) => ({
    letters: { kind: 'refused', message, typed } as const,
    status,
  })
  if (submission.status !== 'success')
    return refuse(submission.error?.['email']?.[0] ?? CHANGED, 400)
  const { subject, ...request } = submission.value
  const isProgram = Boolean(subject)
  const outcome = isProgram ? 'asked' : await askForLetters({ ...request, clientAddress }, now)
  return outcome === 'slow-down'
    ? refuse(SLOW_DOWN, 429)
    : { letters: { kind: 'sent' }, status: 200 }
}

const CHANGED = 'This form has changed since you opened the page. Please send it once more.'
const SLOW_DOWN =
  'Many addresses were entered from your network in the last hour. Please try again in an hour.'
