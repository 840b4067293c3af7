import { stringify } from 'csv-stringify/sync'
import { cellValue, type Sheet } from './sheet'

/** All rows of a table and its total as CSV (RFC 4180) in UTF-8, with the mark that spreadsheets look for. */
export function sheetFile({ columns, rows, total }: Sheet): string {
  const all = total ? [...rows, total] : rows
  return stringify(
    [
      columns.map(({ header }) => header),
      ...all.map((row) => columns.map((column) => cellValue(column, row[column.key]))),
    ],
    { bom: true, record_delimiter: 'windows' },
  )
}
