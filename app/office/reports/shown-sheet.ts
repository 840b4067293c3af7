import type { Sheet, SheetRow } from './sheet'

/** Rows on a page; a file has all of them. */
export const SHOWN_ROWS = 100
/** Rows side by side in a chart of bars. */
const BARS = 12

/** What a page shows of a table: its first rows, the rows that are drawn, and how many there are. */
export interface ShownSheet extends Sheet {
  all: number
  drawn: readonly SheetRow[]
}

/** A table as a page shows it, so that no more is sent than is shown. */
export function shownOf(sheet: Sheet): ShownSheet {
  const { rows, all = rows.length } = sheet
  return { ...sheet, rows: rows.slice(0, SHOWN_ROWS), all, drawn: drawnOf(sheet) }
}

function drawnOf({ rows, chart }: Sheet): readonly SheetRow[] {
  if (!chart) return []
  if (chart.as === 'columns') return rows
  const { value } = chart
  return rows.toSorted((a, b) => Number(b[value]) - Number(a[value])).slice(0, BARS)
}
