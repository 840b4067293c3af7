import { z } from 'zod'

export const Answer = z.enum(['no', 'yes', 'unsure'])
export type Answer = z.infer<typeof Answer>

/** Who answers a request: the studio, a clinician, or a clinician who may refer it on instead of planning it. */
export type Route = 'studio' | 'clinician' | 'referral'

export interface ScreeningQuestion {
  key: string
  question: string
  /** What a yes leads to, in words for the shopper. */
  onYes: string
  /** Who has to see the request after a yes or not sure. */
  route: Exclude<Route, 'studio'>
}

export interface Screening {
  route: Route
  /** Keys of the questions answered with yes or not sure, in their order. */
  flagged: string[]
}

const CAREFUL: readonly Route[] = ['studio', 'clinician', 'referral']

/**
 * Who has to see a request with these answers; a question without an answer counts as not sure. `least` is
 * who sees every request for the treatment. It finds no illness and clears nobody: it only chooses who calls.
 */
export function screen(
  questions: readonly Pick<ScreeningQuestion, 'key' | 'route'>[],
  answers: Readonly<Record<string, Answer | undefined>>,
  least: Route,
): Screening {
  const raised = questions.filter(({ key }) => (answers[key] ?? 'unsure') !== 'no')
  const route = [least, ...raised.map((each) => each.route)].reduce((most, each) =>
    CAREFUL.indexOf(each) > CAREFUL.indexOf(most) ? each : most,
  )
  return { route, flagged: raised.map(({ key }) => key) }
}
