import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'

const MoveForm = z.object({
  id: z.uuid(),
  intent: z.enum(['up', 'down']),
  place: z.coerce.number().int().min(0).max(100_000),
})

/** What a button of `MoveButtons` sends. Throws 400 for what none of them does. */
export async function readMove(request: Request) {
  const submission = await readForm(request, MoveForm)
  invariantResponse(submission.status === 'success', 400)
  const { id, intent, place } = submission.value
  return { id, by: intent, place }
}

/** Where a list is looked at again after a move: at the same page of it. */
export function afterMove(request: Request, isMoved: boolean): string {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('order', isMoved ? 'saved' : 'stays')
  return `${pathname}?${searchParams.toString()}`
}
