/** A form of a guide's editor that was sent and taken: the button, and the item that it is about. */
export interface TakenForm {
  versionId: string
  intent: string
  list: string
  /** From 0. */
  at: number
  seen: string
}

/** The name under which a tab keeps the form of an item. Blocks have no names of their own, so it has their place. */
export function keptItemName({ versionId, list, at, seen }: Omit<TakenForm, 'intent'>): string {
  return `guide:${versionId}:${list}-${at}:${seen}`
}

export const keptHeadName = (versionId: string, seen: string) => `guide:${versionId}:head:${seen}`

/**
 * Makes of what a tab keeps what it is after a form was taken: what is saved is forgotten, and what is kept of
 * other items goes with them to their new places. Else it would come back in another item that is as empty.
 */
export function followTaken(kept: Storage, taken: TakenForm): void {
  const { versionId, intent, list, at, seen } = taken
  if (intent === 'head') return kept.removeItem(keptHeadName(versionId, seen))
  const isSaved = intent === 'save' || intent.startsWith('row-')
  if (isSaved) kept.removeItem(keptItemName(taken))
  // What a form was opened on is gone where `seen` is empty: then saving puts it in anew.
  const step = isSaved && seen === '' ? 'add' : intent
  const start = `guide:${versionId}:${list}-`
  const entries = Object.keys(kept).flatMap((name) => {
    const [, place, rest = ''] = /^(\d+)(:.*)$/.exec(name.slice(start.length)) ?? []
    return name.startsWith(start) && place !== undefined
      ? [{ name, place: Number(place), rest, typed: kept.getItem(name) ?? '' }]
      : []
  })
  for (const { name } of entries) kept.removeItem(name)
  for (const { place, rest, typed } of entries) {
    const to = placeAfter(place, step, at)
    if (to !== null) kept.setItem(`${start}${to}${rest}`, typed)
  }
}

/** Where an item is after the button; null where it is no more. */
function placeAfter(place: number, intent: string, at: number): number | null {
  if (intent === 'add') return place >= at ? place + 1 : place
  if (intent === 'remove') return place === at ? null : place > at ? place - 1 : place
  const other = { up: at - 1, down: at + 1 }[intent]
  if (other === undefined) return place
  return place === at ? other : place === other ? at : place
}
