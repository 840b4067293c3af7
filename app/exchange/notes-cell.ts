import { isOfShop } from './file-moment'

/** A note about a customer as a cell has it; without a moment and a name it is one that the file itself adds. */
export interface CellNote {
  at: Date | null
  actorName: string | null
  text: string
}

const MOST_CHARACTERS = 2000
const HEAD = /^\[(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z), (.*?)\] (.*)$/s

/** Notes in one cell, the oldest first: each begins a line with its moment and its writer, and its further lines are indented. */
export function writeNotes(
  notes: readonly { at: Date; actorName: string; text: string }[],
): string | null {
  if (notes.length === 0) return null
  return notes
    .map(({ at, actorName, text }) => `[${at.toISOString()}, ${actorName}] ${indented(text)}`)
    .join('\n')
}

/** The notes of a cell, or what is wrong with it in words. */
export function readNotes(cell: string, now: Date): CellNote[] | string {
  const parts = HEAD.test(cell) ? cell.split(/\n(?! {2})/) : [cell]
  const notes = parts.map(readNote)
  if (notes.some(({ text }) => text === '')) return 'A note has no words'
  if (notes.some(({ text }) => text.length > MOST_CHARACTERS))
    return 'Keep each note under 2,000 characters'
  if (notes.some(({ at }) => at && !(at.getTime() <= now.getTime())))
    return 'A note is dated after today'
  if (notes.some(({ at }) => at && !isOfShop(at))) return 'A note is dated before 1900'
  return notes
}

function readNote(part: string): CellNote {
  const [, at = '', actorName = '', text = ''] = HEAD.exec(part) ?? []
  if (at === '') return { at: null, actorName: null, text: part.trim() }
  return { at: new Date(at), actorName, text: text.replaceAll('\n  ', '\n').trim() }
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}
