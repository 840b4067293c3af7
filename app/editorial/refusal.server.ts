import { data } from '@remix-run/node'
import type { DeskAnswer } from './desk-answer'

/** The answer to a form that was not taken; 409 where a colleague was quicker. */
export function refusal(answer: Partial<DeskAnswer>, status = 409) {
  const nothing = { open: null, message: null, problems: {}, typed: {} }
  return data<DeskAnswer>({ ...nothing, ...answer }, { status })
}
