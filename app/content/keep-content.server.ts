import { isDeepStrictEqual } from 'node:util'
import { db } from '#app/platform/database.server'
import { closeForm, dropKept, keepForm } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import type { ContentValues } from './content'
import type { ContentForm } from './content-answer'
import type { ContentKey } from './content-kind'
import { contentOf } from './contents.server'
import { aboutContent, keptValues } from './kept-content.server'
import { readState, type ContentState } from './version-state.server'

interface Sent {
  key: ContentKey
  asked: Pick<ContentForm, 'base' | 'note' | 'ticket'>
  values: ContentValues
}

/** Keeps what is typed for its person until it is saved, where it is not what is saved already. */
export async function keepContent(
  actor: Actor,
  { key, values, asked: { base, note, ticket } }: Sent,
  saved: ContentState,
  now: Date,
): Promise<void> {
  const about = aboutContent(key)
  const isSame = base === saved.base && note === (saved.open?.note ?? '')
  if (isSame && isDeepStrictEqual(values, saved.values)) return dropKept(actor, about)
  await keepForm(actor, { about, base, ticket, values: keptValues(values, note) }, now)
}

/** The same after the person's own button made a next revision of the open version: they are no colleague of theirs. */
export async function keepUponNext(actor: Actor, sent: Sent, now: Date): Promise<void> {
  const { key, asked } = sent
  const state = await readState(db, contentOf(key.kind), key)
  const [version, revision] = asked.base.split('.')
  if (state?.base !== `${version}.${Number(revision) + 1}`) return
  await keepContent(actor, { ...sent, asked: { ...asked, base: state.base } }, state, now)
}

/** It is saved or thrown away: it is not to come back. */
export async function closeContent(
  actor: Actor,
  { key, asked: { ticket } }: Pick<Sent, 'key' | 'asked'>,
  now: Date,
): Promise<void> {
  await closeForm(db, actor, { about: aboutContent(key), ticket }, now)
}
