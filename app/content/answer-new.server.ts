import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import type { Actor } from '#app/staff/permissions'
import { CONTENT_KINDS, mayMake } from './content-kind'
import { makeStudio, makeTreatment } from './make-content.server'

const text = z.string().trim().max(200).default('')
const NewContent = z.object({ id: z.uuid(), name: text, slug: text, like: text, drawing: text })

/** Begins a studio or a treatment and leads to its editor; else gives back what was typed with the reasons. Throws 400 and 403. */
export async function answerNewContent(
  request: Request,
  actor: Actor,
  kind: 'location' | 'treatment',
  now: Date,
) {
  invariantResponse(mayMake(actor, kind), 403)
  const submission = await readForm(request, NewContent)
  invariantResponse(submission.status === 'success', 400)
  const typed = submission.value
  const outcome =
    kind === 'location'
      ? await makeStudio(actor, typed, now)
      : await makeTreatment(actor, typed, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  if (outcome.kind === 'made')
    throw redirect(`${CONTENT_KINDS[kind].home}/${typed.id}?done=begun`, 303)
  return data({ typed, problems: outcome.problems }, 400)
}
