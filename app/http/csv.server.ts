import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

/** A program for tables takes these for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A cell that no program runs: text that looks like a formula gets an apostrophe in front, which `plainCell` takes
 * away again. Numbers stay numbers.
 */
export function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && (FORMULA.test(cell) || /^'[=+\-@\t\r']/.test(cell))
    ? `'${cell}`
    : cell
}

/** A cell as it was before `harmless`. */
export function plainCell(cell: string): string {
  return /^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell
}

/** Lines of a CSV file by RFC 4180, ended by CRLF; text that looks like a formula is made harmless. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

/**
 * A CSV file that is sent as it is read: `parts` gives some rows at a time. Starts with a byte order mark, by
 * which table programs tell UTF-8. Nobody keeps it: it can hold what only staff may see.
 */
export function csvResponse(
  fileName: string,
  columns: readonly string[],
  parts: AsyncIterable<readonly (readonly Cell[])[]>,
): Response {
  const encoder = new TextEncoder()
  const lines = linesOf(columns, parts)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  })
}

async function* linesOf(
  columns: readonly string[],
  parts: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<string, void> {
  yield '\u{FEFF}' + csvLines([columns])
  for await (const rows of parts) if (rows.length > 0) yield csvLines(rows)
}
