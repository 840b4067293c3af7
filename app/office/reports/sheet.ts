import { decimalPrice } from '#app/money/decimal-price'
import { formatMoney } from '#app/money/format-money'

/** How a column's values are to be read: cents and counts are whole numbers, a day is `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'day' | 'count' | 'cents'

export interface SheetColumn {
  key: string
  header: string
  kind: ColumnKind
  /** For whoever counts with it; the page has room for what is read every day. */
  inFileOnly?: boolean | undefined
}

export type SheetRow = Readonly<Record<string, string | number | null>>

/** A table of a report, which a page draws and a file carries. */
export interface Sheet {
  /** Names it in an address. */
  key: string
  title: string
  /** What counts, and what does not. */
  note: string
  /** The first one names the row. */
  columns: readonly SheetColumn[]
  rows: readonly SheetRow[]
  /** How many rows there are, where only the first were read. */
  all?: number | undefined
  total: SheetRow | null
  /** The column that is drawn: over time, or the largest rows side by side; null for a table alone. */
  chart: { value: string; as: 'columns' | 'bars' } | null
}

/** A cell as people read it. */
export function cellWords(
  { kind }: SheetColumn,
  value: string | number | null | undefined,
): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value
  return kind === 'cents' ? formatMoney(value) : value.toLocaleString('en-US')
}

/** A cell as a spreadsheet reads it: money in dollars, and no name that it would run as a formula. */
export function cellValue(
  { kind }: SheetColumn,
  value: string | number | null | undefined,
): string {
  if (value === null || value === undefined) return ''
  if (kind === 'cents') return decimalPrice(Number(value))
  return kind === 'text' ? String(value).replace(/^[=+\-@\t\r]/, "'$&") : String(value)
}
