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
  /** What a row's record is called, and by which column, where the key's cells as they are do not tell. */
  nameOf?: (cells: SentRow['cells']) => { column: string; name: string }
  /** The column of which rows with one value are judged and done together; each row by itself unless given. */
  together?: string
  /** Rows that are done in one transaction, 500 unless told: what it takes is held until all of them are done. */
  part?: number
  /** What each row would do now, for whom; changes nothing. */
  judge: (db: Database, rows: readonly SentRow[], now: Date, actor: Actor) => Promise<JudgedRow[]>
  /** Takes what the rows of a whole file touch, in the one order in which everybody takes it. */
  lock: (tx: Transaction, rows: readonly SentRow[]) => Promise<void>
  /** Does what can be done and says what each row did; what is refused changes nothing. */
  apply: (tx: Transaction, rows: readonly SentRow[], by: ImportBy) => Promise<JudgedRow[]>
}
