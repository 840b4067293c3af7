import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { changePictures, PICTURE_PROBLEMS } from './change-pictures.server'
import { PictureAction, UPLOAD_MAX_BYTES, type PictureChange } from './picture-action'

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
  const changes = eachOf(submission.value)
  const problems: string[] = []
  for (const change of changes) {
    const outcome = await changePictures(actor, productId, change, now)
    invariantResponse(outcome !== 'not-allowed', 403)
    invariantResponse(outcome !== 'gone', 404)
    const problem = PICTURE_PROBLEMS[outcome]
    if (!problem) continue
    const isOne = changes.length === 1 || change.intent !== 'upload'
    problems.push(isOne ? problem : `${change.file.name}: ${problem}`)
  }
  return problems.length > 0 ? refuse(problems.join('\n'), 400) : { status: 200, problem: null }
}

/** Pictures that are sent together are taken one after the other: one that is refused holds up no other. */
function eachOf(action: PictureAction): PictureChange[] {
  if (action.intent !== 'upload') return [action]
  return action.file.map((file) => ({ ...action, file }))
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
