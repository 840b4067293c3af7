import { Readable } from 'node:stream'
import { parse, CsvError } from 'csv-parse'
import { z } from 'zod'
import { plainCell } from '#app/http/csv.server'
import { takeTurns } from '#app/platform/take-turns'
import { IMPORT_KINDS, type ImportKind } from './import-kinds'
import type { SentRow } from './import-row'

export const MOST_ROWS = 20_000
/** More than a field of a product's form holds, and all that staff noted of a customer. */
const MOST_CELL_CHARACTERS = 50_000
/** What is parsed at a time; between two parts other requests are answered. */
const PART_BYTES = 64 * 1024

export type ReadFile =
  | { kind: 'read'; columns: string[]; rows: SentRow[] }
  /** A sentence for whoever sent it. */
  | { kind: 'unreadable'; why: string }

const Record = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) })

/** The rows of a CSV file with the columns of its kind: comma or semicolon, UTF-8, a header first. */
export async function readFile(bytes: Uint8Array, kind: ImportKind): Promise<ReadFile> {
  if (!isText(bytes)) return unreadable('The file is not text in UTF-8. Save it as “CSV UTF-8”.')
  try {
    return await readRows(bytes, kind)
  } catch (error) {
    if (error instanceof CsvError) return unreadable(wordsFor(error))
    throw error
  }
}

async function readRows(bytes: Uint8Array, kind: ImportKind): Promise<ReadFile> {
  const lines = Readable.from(partsOf(bytes), { objectMode: false }).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(bytes),
      info: true,
      max_record_size: 200_000,
      relax_column_count_less: true,
      skip_empty_lines: true,
    }),
  )
  let columns: string[] | undefined
  const rows: SentRow[] = []
  for await (const line of lines) {
    const { record } = Record.parse(line)
    if (!columns) {
      columns = record.map((name) => name.trim().toLowerCase())
      const why = columnProblem(columns, kind)
      if (why) return unreadable(why)
      continue
    }
    if (rows.length === MOST_ROWS)
      return unreadable(
        `The file has more than ${MOST_ROWS.toLocaleString('en-US')} rows. Split it.`,
      )
    if (record.some((cell) => cell.length > MOST_CELL_CHARACTERS))
      return unreadable(`A cell in row ${rows.length + 1} has more than 50,000 characters.`)
    rows.push({ number: rows.length + 1, cells: cellsOf(columns, record) })
  }
  if (!columns || rows.length === 0) return unreadable('The file has no rows below its header.')
  return { kind: 'read', columns, rows }
}

function cellsOf(columns: readonly string[], record: readonly string[]): SentRow['cells'] {
  return Object.fromEntries(columns.map((name, at) => [name, plainCell(record[at]?.trim() ?? '')]))
}

function columnProblem(columns: readonly string[], kind: ImportKind): string | undefined {
  const { required, columns: known } = IMPORT_KINDS[kind]
  const missing = required.filter((name) => !columns.includes(name))
  const unknown = columns.filter((name) => !known.some((each) => each === name))
  const twice = columns.filter((name, at) => columns.indexOf(name) !== at)
  if (missing.length > 0) return `The header lacks ${missing.join(', ')}.`
  if (unknown.length > 0)
    return `The header has ${unknown.map((name) => `“${name.slice(0, 40)}”`).join(', ')}. Known are ${known.join(', ')}.`
  return twice.length > 0 ? `The header has ${twice.join(', ')} twice.` : undefined
}

/** Table programs of some countries write semicolons; a header of ours has none in its names. */
function delimiterOf(bytes: Uint8Array): ',' | ';' {
  const end = bytes.indexOf(10)
  const header = new TextDecoder().decode(bytes.subarray(0, end === -1 ? 2000 : end))
  return header.includes(';') && !header.includes(',') ? ';' : ','
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

async function* partsOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const turn = takeTurns()
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    // A stream by itself goes on from one part to the next before anybody else.
    await turn()
    yield bytes.subarray(from, from + PART_BYTES)
  }
}

function wordsFor({ code, message }: CsvError): string {
  const line = /on line (\d+)|at line (\d+)/.exec(message)
  const where = line ? ` near line ${line[1] ?? line[2]}` : ''
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'A quote is opened and never closed.'
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' || code.startsWith('CSV_RECORD'))
    return `A row has more cells than the header${where}.`
  return `The file is not a CSV file that can be read${where}.`
}

function unreadable(why: string): ReadFile {
  return { kind: 'unreadable', why }
}
