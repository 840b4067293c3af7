import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse, refusal } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import type { Actor } from '#app/staff/permissions'
import { CONTENT_KINDS, type ContentKey } from './content-kind'
import { restoreContent } from './restore-content.server'

const RestoreForm = z.object({ number: z.coerce.number().int().min(1).max(100_000) })

/** Restores the version that the form names and leads to the editor; else says why not. Throws 400, 403 and 404. */
export async function answerVersions(request: Request, actor: Actor, key: ContentKey, now: Date) {
  const submission = await readForm(request, RestoreForm)
  invariantResponse(submission.status === 'success', 400)
  invariantResponse(z.uuid().safeParse(key.id).success, 404)
  const outcome = await restoreContent(actor, key, submission.value, now)
  switch (outcome.kind) {
    case 'not-allowed':
      throw refusal(403)
    case 'gone':
      throw refusal(404)
    case 'restored':
      throw redirect(`${CONTENT_KINDS[key.kind].home}/${key.id}?done=restored`, 303)
    case 'draft-open': {
      const problem = `There is a draft of ${outcome.by} already. Publish or discard it first.`
      return data({ problem }, 409)
    }
  }
}
