import type { Cell } from '#app/http/csv.server'

/** Rows that are read at a time, unless a kind says otherwise. */
export const PART = 1000

/** Reads on from the last row of the part before, so that a long file holds nothing back. A row makes lines. */
export async function* linesIn<Row>(
  read: (after: Row | undefined) => Promise<Row[]>,
  lines: (row: Row) => Cell[][],
  part = PART,
): AsyncGenerator<Cell[][]> {
  for (let after: Row | undefined; ;) {
    const rows: Row[] = await read(after)
    yield rows.flatMap(lines)
    after = rows.at(-1)
    if (rows.length < part) return
  }
}
