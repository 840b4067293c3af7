import type { ContentValues } from './content'
import { MOST_ROWS } from './form-values'

const BUTTON =
  /^(add|up|down|remove):([A-Za-z]{1,30})(?:\[(\d{1,2})\]\.([A-Za-z]{1,30}))?(?::(\d{1,2}))?(?:=([\w-]{1,80}))?$/

/**
 * A form with what the pressed button does to one of its lists: "add:steps", "up:steps:2", "remove:steps[1].options:0",
 * "add:steps[1].options=<id>". With the id of what the keyboard goes to next; with the list's name where it is full;
 * null for a button that there is not.
 */
export function changedByButton(
  values: ContentValues,
  intent: string,
  newId: () => string,
): { values: ContentValues; focus: string } | { full: string } | null {
  const [, what, outer = '', place, inner, row, value] = BUTTON.exec(intent) ?? []
  const changed = structuredClone(values) as Record<string, unknown>
  const parent = place === undefined ? changed : rowOf(changed[outer], Number(place))
  const name = inner ?? outer
  const list = parent?.[name]
  if (!what || !Array.isArray(list)) return null
  const path = inner === undefined ? outer : `${outer}[${place}].${inner}`
  if (what === 'add' && list.length >= MOST_ROWS) return { full: path }
  const at = Number(row ?? list.length)
  const to = moveIn(list, what, at, value ?? { id: newId() })
  if (to === null) return null
  return { values: changed as ContentValues, focus: to < 0 ? listId(path) : rowId(path, to) }
}

/** The id of a row of a list on the page. */
export const rowId = (path: string, row: number) => `row-${path}-${row}`
/** The id of a list's own heading. */
export const listId = (path: string) => `list-${path}`

/** Where the row is afterwards, -1 for nowhere; null for a row that there is not. */
function moveIn(list: unknown[], what: string, at: number, fresh: unknown): number | null {
  if (what === 'add') {
    list.push(fresh)
    return list.length - 1
  }
  if (at >= list.length) return null
  const [row] = list.splice(at, 1)
  if (what === 'remove') return Math.min(at, list.length - 1)
  const to = what === 'up' ? Math.max(0, at - 1) : Math.min(list.length, at + 1)
  list.splice(to, 0, row)
  return to
}

function rowOf(list: unknown, place: number): Record<string, unknown> | undefined {
  return Array.isArray(list) ? (list[place] as Record<string, unknown> | undefined) : undefined
}
