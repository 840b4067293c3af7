import { db, type Transaction } from '#app/platform/database.server'
import type { ContentKey, FieldProblems } from './content-kind'
import { contentOf } from './contents.server'
import { readState } from './version-state.server'

export type TriedContent<Page> =
  | { kind: 'shown'; page: Page; isDraft: boolean }
  | { kind: 'unready'; problems: FieldProblems }
  | { kind: 'gone' }

/**
 * What `read` finds with the open version published: it is applied in a transaction that is always undone, so a
 * preview is the shop's own page and nothing else. What is not offered is shown as if it were.
 */
export async function tryContent<Page>(
  key: ContentKey,
  read: (tx: Transaction) => Promise<Page>,
  now: Date,
): Promise<TriedContent<Page>> {
  const content = contentOf(key.kind)
  const state = await readState(db, content, key)
  if (!state) return { kind: 'gone' }
  const { problems } = await content.check(db, key.id, state.values, now)
  if (Object.keys(problems).length > 0) return { kind: 'unready', problems }
  let page: { read: Page } | null = null
  const trial = db.$transaction(async (tx) => {
    await content.apply(tx, key.id, content.parse({ ...state.values, active: 'on' }))
    page = { read: await read(tx) }
    throw new Undone()
  })
  await trial.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  const seen = page as { read: Page } | null
  return seen ? { kind: 'shown', page: seen.read, isDraft: state.open !== null } : { kind: 'gone' }
}

class Undone extends Error {}
