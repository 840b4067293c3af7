import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { changePictures, PICTURE_PROBLEMS } from './change-pictures.server'
import { PictureAction, UPLOAD_MAX_BYTES } from './picture-action'

export interface PictureAnswer {
  status: number
  /** Null where it was done. */
  problem: { intent: string; message: string; alt: string } | null
}

/** Does what a form around a product's pictures asks. Throws 403 and 404, and 413 for what is too large. */
export async function answerPicture(
  request: Request,
  actor: Actor,
  productId: string,
  now: Date,
): Promise<PictureAnswer> {
  invariantResponse(may(actor, 'catalog:write'), 403)
  const submission = await readForm(request, PictureAction, { maxBytes: UPLOAD_MAX_BYTES })
  const { intent, alt } = submission.payload
  const refuse = (message: string, status: number): PictureAnswer => ({
    status,
    problem: { intent: text(intent), message, alt: text(alt) },
  })
  if (submission.status !== 'success') {
    const [message] = Object.values(submission.error ?? {}).flatMap((each) => each ?? [])
    return refuse(message ?? 'This could not be read.', 400)
  }
  const outcome = await changePictures(actor, productId, submission.value, now)
  invariantResponse(outcome !== 'not-allowed', 403)
  invariantResponse(outcome !== 'gone', 404)
  const problem = PICTURE_PROBLEMS[outcome]
  return problem ? refuse(problem, 400) : { status: 200, problem: null }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
