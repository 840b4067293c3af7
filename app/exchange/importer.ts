import type { Database, Transaction } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import type { JudgedRow, SentRow } from './import-row'

/** Who imports what, for the ledger and the trail. */
export interface ImportBy {
  importId: string
  actor: Actor
  now: Date
}

/** How rows of one kind are judged and done, some hundreds at a time, each step with a few statements. */
export interface Importer {
  /** The columns by which a row names its record: two rows for one record would undo each other. */
  key: readonly string[]
  /** How a key's cell counts, where it can be written in more ways than one. */
  sameAs?: (column: string, cell: string) => string
  /** What each row would do now; changes nothing. */
  judge: (db: Database, rows: readonly SentRow[], now: Date) => Promise<JudgedRow[]>
  /** Takes what the rows of a whole file touch, in the one order in which everybody takes it. */
  lock: (tx: Transaction, rows: readonly SentRow[]) => Promise<void>
  /** Does what can be done and says what each row did; what is refused changes nothing. */
  apply: (tx: Transaction, rows: readonly SentRow[], by: ImportBy) => Promise<JudgedRow[]>
}
