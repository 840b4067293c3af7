import type { Submission } from '@conform-to/react'
import type { z } from 'zod'
import { subscribeToPlan } from '#app/plan/keep-plan.server'
import type { PlanAnswer, PlanForm } from '#app/plan/plan-form'
import { addressPath } from '#app/plan/plan-secret.server'
import type { PlanReading } from '#app/plan/read-plan.server'

const LONGEST_KEPT = 300

type Answered = { path: string } | { answer: PlanAnswer; status: number }

/**
 * Does what a form of the plan's page asks: where to go on, or what the page is told. The answer to a mail
 * is the same for every address.
 */
export async function answerPlanForm(
  submission: Submission<z.infer<typeof PlanForm>>,
  reading: PlanReading,
  clientAddress: string,
  now: Date,
): Promise<Answered> {
  const { intent, email } = submission.payload
  const about = intent === 'subscribe' ? 'subscribe' : 'mail'
  const typed = typeof email === 'string' ? email.slice(0, LONGEST_KEPT) : ''
  const refuse = (message: string, status: number) =>
    ({ answer: { about, message, typed }, status }) as const
  if (submission.status !== 'success')
    return refuse(submission.error?.['email']?.[0] ?? CHANGED, 400)
  const { value } = submission
  const { params } = reading.plan
  if (value.intent === 'subscribe') {
    const kept = await subscribeToPlan(params, clientAddress, now)
    return kept.kind === 'kept' ? { path: addressPath(kept.secret) } : refuse(SLOW_DOWN, 429)
  }
  const isProgram = Boolean(value.subject)
  // Loaded when asked for: what draws mails is heavy.
  const { mailPlan } = await import('#app/plan/mail-plan.server')
  const outcome = isProgram
    ? 'asked'
    : await mailPlan({ reading, email: value.email, clientAddress }, now)
  return outcome === 'asked' ? { path: `/plan?${params}&mailed=yes#keep` } : refuse(SLOW_DOWN, 429)
}

const CHANGED = 'This form has changed since you opened the page. Please send it once more.'
const SLOW_DOWN =
  'Many plans were kept from your network in the last hour. Please try again in an hour.'
