import { z } from 'zod'

/** A row of a file: its place in it, from 1 without the header, and its cells by column. */
export interface SentRow {
  number: number
  cells: Readonly<Record<string, string>>
}

export interface RowProblem {
  column: string
  reason: string
}

/** What a row does, or did. */
export type RowEffect = 'new' | 'changed' | 'same' | 'refused'

export interface JudgedRow {
  number: number
  effect: RowEffect
  problems: RowProblem[]
  /** What changes, in words; null where nothing does. */
  change: string | null
}

export const RowProblems = z.array(z.object({ column: z.string(), reason: z.string() }))

export const EFFECTS = ['new', 'changed', 'same', 'refused'] as const satisfies RowEffect[]

export function refused(number: number, ...problems: RowProblem[]): JudgedRow {
  return { number, effect: 'refused', problems, change: null }
}

/** Rows in parts of about `size`; those with one word in the column `together` are in one part, side by side. */
export function inParts(
  rows: readonly SentRow[],
  size: number,
  together: string | undefined,
): SentRow[][] {
  const groups = new Map<string | number, SentRow[]>()
  for (const row of rows) {
    const word = together === undefined ? row.number : (row.cells[together] ?? '')
    const group = groups.get(word)
    if (group) group.push(row)
    else groups.set(word, [row])
  }
  const parts: SentRow[][] = []
  for (const group of groups.values()) {
    const last = parts.at(-1)
    if (last && last.length < size) last.push(...group)
    else parts.push([...group])
  }
  return parts
}

/**
 * Cells as a schema wants them, or what is wrong with them by column. An empty cell counts as not there.
 */
export function readCells<Schema extends z.ZodType>(
  schema: Schema,
  { cells }: SentRow,
): { values: z.infer<Schema> } | { problems: RowProblem[] } {
  const filled = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
  const read = schema.safeParse(filled)
  if (read.success) return { values: read.data }
  return {
    problems: read.error.issues.map(({ path, message }) => ({
      column: String(path[0] ?? ''),
      reason: message,
    })),
  }
}
