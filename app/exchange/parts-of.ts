import type { Cell } from '#app/http/csv.server'

const PART = 1000

/** Reads on from the last row of the part before, so that a long file holds nothing back. */
export async function* partsOf<Row>(
  read: (after: Row | undefined, take: number) => Promise<Row[]>,
  cells: (row: Row) => Cell[],
): AsyncGenerator<Cell[][]> {
  for (let after: Row | undefined; ;) {
    const rows: Row[] = await read(after, PART)
    yield rows.map(cells)
    after = rows.at(-1)
    if (rows.length < PART) return
  }
}
