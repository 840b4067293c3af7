import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import type { Actor } from '#app/staff/permissions'
import { answerContent } from '../answer-content.server'
import { readBundleDetails } from './bundle-details.server'
import { BundleValues } from './bundle-values'
import { makeBundle } from './make-bundle.server'

/** Answers the editor of a bundle, with what it shows besides the form. Throws what answerContent throws. */
export async function answerBundle(request: Request, actor: Actor, id: string, now: Date) {
  const answered = await answerContent(request, actor, { kind: 'bundle', id }, now)
  const { data: answer, init } = answered
  const values = BundleValues.parse(answer.values)
  const details = await readBundleDetails(actor, values, answer.search, now)
  return data({ ...answer, details }, init?.status ?? 200)
}

const text = z.string().trim().max(200).default('')
const NewBundle = z.object({ id: z.uuid(), name: text, slug: text })

/** Begins a bundle and leads to its editor; else gives back what was typed with the reasons. Throws 400 and 403. */
export async function answerNewBundle(request: Request, actor: Actor, now: Date) {
  const submission = await readForm(request, NewBundle)
  invariantResponse(submission.status === 'success', 400)
  const typed = submission.value
  const outcome = await makeBundle(actor, typed, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  if (outcome.kind === 'made') throw redirect(`/admin/bundles/${typed.id}?done=made`, 303)
  return data({ typed, problems: outcome.problems }, 400)
}
