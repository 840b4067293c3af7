import type { Actor } from '#app/staff/permissions'
import type { Line } from './block-words'
import type { DraftBlock, DraftSource } from './draft-content'
import { fingerprint } from './fingerprint.server'

export interface Head {
  title: string
  summary: string
  /** YYYY-MM-DD. */
  reviewedOn: string
}

/** What a list of a draft holds: a block or a source. */
export type Item = { list: 'blocks'; item: DraftBlock } | { list: 'sources'; item: DraftSource }

/** `at` is the place of the item from 0, `seen` its fingerprint when the form was opened. */
export type DraftEdit = { kind: 'head'; seen: string; head: Head } | ListEdit

export type ListEdit =
  | ({ kind: 'save'; at: number; seen: string } & Item)
  | ({ kind: 'add'; at: number } & Item)
  | { kind: 'move'; list: Item['list']; at: number; seen: string; by: 1 | -1 }
  | { kind: 'remove'; list: Item['list']; at: number; seen: string; revision: number }

export type EditOutcome =
  | { kind: 'saved'; at: number }
  /** Somebody else changed, moved or removed it since the form was opened: nothing is written. */
  | { kind: 'changed'; by: string; theirs: DraftBlock | DraftSource | Head | null; seen: string }
  /** A guide has at most so many. */
  | { kind: 'too-many' }
  | { kind: 'no-draft' }
  | { kind: 'not-allowed' }

export const MOST = { blocks: 200, sources: 100 } as const

/** What was done, and what the trail says of it. */
export interface Told {
  at: number
  name: string
  before: readonly Line[]
  after: readonly Line[]
}

interface ListChange<Of> {
  edit: ListEdit
  item: Of | null
  actor: Pick<Actor, 'name'>
  draft: { savedBy: string; revision: number }
  told: { lines: (item: Of) => Line[]; name: (item: Of) => string }
}

type Changed<Of> = (Told & { list: Of[] }) | { outcome: EditOutcome }

/** A list of a draft with one item put in, written anew, moved or taken out; the item is found by what it held. */
export function changeList<Of extends DraftBlock | DraftSource>(
  list: readonly Of[],
  change: ListChange<Of>,
): Changed<Of> {
  const { edit, item } = change
  if (edit.kind === 'add') return item ? add(list, { ...change, edit, item }) : saved(edit.at)
  const places = list.flatMap((each, place) => (fingerprint(each) === edit.seen ? [place] : []))
  const at = places.includes(edit.at) ? edit.at : places.length === 1 ? places[0] : undefined
  const old = at === undefined ? undefined : list[at]
  const found = at !== undefined && old ? { at, old } : null
  switch (edit.kind) {
    case 'save':
      return item ? save(list, { ...change, edit, item }, found) : saved(edit.at)
    case 'remove':
      return remove(list, { ...change, edit }, found)
    case 'move': {
      const to = edit.at + edit.by
      if (places.includes(to) && !places.includes(edit.at)) return saved(to)
      if (found?.at !== edit.at) return changed(list, change)
      if (to < 0 || to >= list.length) return saved(edit.at)
      const moved = list.toSpliced(edit.at, 1).toSpliced(to, 0, found.old)
      const line = (place: number): Line[] => [['Place', String(place + 1)]]
      const name = change.told.name(found.old)
      return { at: to, list: moved, name, before: line(edit.at), after: line(to) }
    }
  }
}

const saved = (at: number) => ({ outcome: { kind: 'saved', at } as const })

type Found<Of> = { at: number; old: Of } | null
type Of<Kind extends ListEdit['kind'], Item> = ListChange<Item> & {
  edit: Extract<ListEdit, { kind: Kind }>
}

function add<Item extends DraftBlock | DraftSource>(
  list: readonly Item[],
  { edit, item, told }: Of<'add', Item> & { item: Item },
): Changed<Item> {
  const at = Math.min(edit.at, list.length)
  const there = list[at]
  // A second press of the button finds what the first one put there.
  if (there && fingerprint(there) === fingerprint(item)) return saved(at)
  if (list.length >= MOST[edit.list]) return { outcome: { kind: 'too-many' } }
  const name = `${told.name(item)} added`
  return {
    at,
    list: list.toSpliced(at, 0, item),
    name,
    before: [],
    after: addedLines(told.lines(item)),
  }
}

/** What is put in empty leaves a line in the trail too. */
const addedLines = (lines: Line[]): Line[] => (lines.length > 0 ? lines : [['Empty', 'yes']])

function save<Item extends DraftBlock | DraftSource>(
  list: readonly Item[],
  change: Of<'save', Item> & { item: Item },
  found: Found<Item>,
): Changed<Item> {
  const { edit, item, told } = change
  const there = list[edit.at]
  if (there && fingerprint(there) === fingerprint(item)) return saved(edit.at)
  if (!found) return changed(list, change)
  const { at, old } = found
  const [before, after] = [told.lines(old), told.lines(item)]
  return { at, list: list.with(at, item), name: told.name(item), before, after }
}

function remove<Item extends DraftBlock | DraftSource>(
  list: readonly Item[],
  change: Of<'remove', Item>,
  found: Found<Item>,
): Changed<Item> {
  const { edit, actor, draft, told } = change
  const isSecondPress = draft.savedBy === actor.name && draft.revision === edit.revision + 1
  if (!found) return isSecondPress ? saved(edit.at) : changed(list, change)
  const name = `${told.name(found.old)} removed`
  const before = addedLines(told.lines(found.old))
  return { at: found.at, list: list.toSpliced(found.at, 1), name, before, after: [] }
}

function changed<Item extends DraftBlock | DraftSource>(
  list: readonly Item[],
  { edit, item, draft }: ListChange<Item>,
): { outcome: EditOutcome } {
  const near = list[edit.at]
  const theirs = near && (!item || near.kind === item.kind) ? near : null
  const seen = theirs ? fingerprint(theirs) : ''
  return { outcome: { kind: 'changed', by: draft.savedBy, theirs, seen } }
}
