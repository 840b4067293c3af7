import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import type { Transaction } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { maySee, type ContentKey } from './content-kind'
import { tryContent } from './try-content.server'

/** What `read` would show with the draft published, or what stands in its way. Throws 404 for no such record, or not theirs. */
export async function readPreview<Page>(
  actor: Actor,
  at: ContentKey,
  read: (tx: Transaction) => Promise<Page>,
  now: Date,
) {
  invariantResponse(maySee(actor, at) && z.uuid().safeParse(at.id).success, 404)
  const tried = await tryContent(at, read, now)
  invariantResponse(tried.kind !== 'gone', 404)
  return tried.kind === 'shown'
    ? { at, page: tried.page, isDraft: tried.isDraft, problems: {} }
    : { at, page: null, isDraft: true, problems: tried.problems }
}
