import { db } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { IMPORT_KINDS, type ImportKind } from './import-kinds'
import { refused, type JudgedRow, type SentRow } from './import-row'
import { writeRows } from './import-rows.server'
import { IMPORTERS } from './importers.server'
import { readFile } from './read-file.server'

/** Rows that are judged with one set of statements. */
const PART = 1000

export interface SentFile {
  /** The form's own id, which becomes the import's: sent twice it is one. */
  importId: string
  kind: ImportKind
  fileName: string
  bytes: Uint8Array
}

export type StartOutcome =
  | { kind: 'checked'; importId: string }
  | { kind: 'unreadable'; why: string }
  | { kind: 'not-allowed' }

/** Whether the person may import this kind: the permission, and a reach beyond one studio. */
export function mayImport(actor: Actor, kind: ImportKind): boolean {
  return may(actor, IMPORT_KINDS[kind].permission) && boundTo(actor) === null
}

/** Reads a file and writes down what each of its rows would do. Nothing else is changed. */
export async function startImport(actor: Actor, file: SentFile, now: Date): Promise<StartOutcome> {
  const { importId, kind, fileName, bytes } = file
  if (!mayImport(actor, kind)) return { kind: 'not-allowed' }
  const read = await readFile(bytes, kind)
  if (read.kind === 'unreadable') return read
  const { columns, rows } = read
  const judged = await judgeAll(kind, rows, now)
  await db.$transaction(
    async (tx) => {
      const { count } = await tx.importRun.createMany({
        data: {
          ...{ id: importId, kind, fileName: fileName.slice(0, 200), columns },
          ...{ total: rows.length, actorId: actor.id, createdAt: now },
        },
        skipDuplicates: true,
      })
      if (count === 0) return
      await writeRows(tx, importId, rows, judged)
      const record = { kind: 'import', id: importId, name: IMPORT_KINDS[kind].label } as const
      await recordAudit(
        tx,
        actor,
        { action: 'import.checked', record, after: { rows: rows.length } },
        now,
      )
    },
    { timeout: 60_000 },
  )
  return { kind: 'checked', importId }
}

async function judgeAll(kind: ImportKind, rows: readonly SentRow[], now: Date) {
  const { key, sameAs, judge } = IMPORTERS[kind]
  const first = new Map<string, number>()
  const judged: JudgedRow[] = []
  const fresh = rows.filter((row) => {
    const cells = key.map((column) => [column, row.cells[column] ?? ''] as const)
    const name = cells.map(([column, cell]) => sameAs?.(column, cell) ?? cell).join('\n')
    const earlier = first.get(name)
    first.set(name, earlier ?? row.number)
    if (earlier !== undefined) judged.push(twice(row.number, key[0] ?? '', earlier))
    return earlier === undefined
  })
  for (let from = 0; from < fresh.length; from += PART)
    judged.push(...(await judge(db, fresh.slice(from, from + PART), now)))
  return judged
}

function twice(number: number, column: string, earlier: number): JudgedRow {
  return refused(number, { column, reason: `Row ${earlier} is about the same record` })
}
