import { data } from '@remix-run/node'
import type { Actor } from '#app/staff/permissions'
import { answerContent } from '../answer-content.server'
import { readBundleDetails } from './bundle-details.server'
import { BundleValues } from './bundle-values'

/** Answers the editor of a bundle, with what it shows besides the form. Throws what answerContent throws. */
export async function answerBundle(request: Request, actor: Actor, id: string, now: Date) {
  const answered = await answerContent(request, actor, { kind: 'bundle', id }, now)
  const { data: answer, init } = answered
  const values = BundleValues.parse(answer.values)
  const details = await readBundleDetails(actor, values, answer.search, now)
  return data({ ...answer, details }, init?.status ?? 200)
}
