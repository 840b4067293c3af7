import { db } from '#app/platform/database.server'
import type { Head, Item } from './change-list.server'
import { DraftBlock, DraftSource } from './draft-content'
import { findVersion } from './draft-version.server'
import { readFacts } from './guide-facts.server'
import { warningsOf, type Place, type Warning } from './guide-warnings'

export type TypedPart = { kind: 'head'; head: Head } | ({ kind: 'item'; at: number } & Item)

/**
 * What there is to say of one part of a draft as it is typed, by the rule that judges it when it is published.
 * Writes nothing; null where the draft is not there any more.
 */
export async function checkTyped(
  { guideId, versionId }: { guideId: string; versionId: string },
  typed: TypedPart,
  now: Date,
): Promise<Warning[] | null> {
  const draft = await findVersion(db, guideId, { id: versionId, status: 'draft' })
  if (!draft) return null
  const version = withTyped(draft, typed)
  const warnings = warningsOf(version, await readFacts(db, version.blocks, now), now)
  return warnings.filter(({ place }) => isPlaceOf(place, typed))
}

function withTyped(draft: NonNullable<Awaited<ReturnType<typeof findVersion>>>, typed: TypedPart) {
  if (typed.kind === 'head') return { ...draft, ...typed.head }
  const { at } = typed
  return typed.list === 'blocks'
    ? { ...draft, blocks: putAt(draft.blocks, at, DraftBlock.parse(typed.item)) }
    : { ...draft, sources: putAt(draft.sources, at, DraftSource.parse(typed.item)) }
}

const putAt = <Of>(list: readonly Of[], at: number, item: Of) => list.toSpliced(at, 1, item)

function isPlaceOf(place: Place, typed: TypedPart): boolean {
  if (typed.kind === 'head') return place.list === 'head'
  return place.list === typed.list && place.at === typed.at
}
