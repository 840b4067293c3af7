import { redirect } from '@remix-run/node'
import { afterMove, readMove } from '#app/http/read-move.server'
import { invariantResponse } from '#app/http/invariant-response'
import type { Actor } from '#app/staff/permissions'
import { mayMake, type ContentKind } from './content-kind'
import { moveContent } from './move-content.server'

/** Answers the buttons of a list that move its rows. Throws 400, 403 and 404. */
export async function answerMove(request: Request, actor: Actor, kind: ContentKind, now: Date) {
  invariantResponse(mayMake(actor, kind), 403)
  const outcome = await moveContent(actor, kind, await readMove(request), now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  invariantResponse(outcome.kind !== 'gone', 404)
  return redirect(afterMove(request, outcome.kind === 'moved'), 303)
}
