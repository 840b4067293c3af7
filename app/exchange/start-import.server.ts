import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { IMPORT_KINDS, type ImportKind } from './import-kinds'
import { refused, type JudgedRow, type SentRow } from './import-row'
import { writeRows } from './import-rows.server'
import type { Importer } from './importer'
import { IMPORTERS } from './importers.server'
import { readFile } from './read-file.server'

export interface SentFile {
  /** The form's own id, which becomes the import's: sent twice it is one. */
  importId: string
  kind: ImportKind
  fileName: string
  bytes: Uint8Array
}

export type StartOutcome =
  | { kind: 'received'; importId: string }
  | { kind: 'unreadable'; why: string }
  | { kind: 'not-allowed' }

/** Whether the person may import this kind: the permission, and a reach beyond one studio. */
export function mayImport(actor: Actor, kind: ImportKind): boolean {
  return may(actor, IMPORT_KINDS[kind].permission) && boundTo(actor) === null
}

/** Keeps the rows of a file and has a job check what each of them would do. Nothing else is changed. */
export async function startImport(actor: Actor, file: SentFile, now: Date): Promise<StartOutcome> {
  const { importId, kind, fileName, bytes } = file
  if (!mayImport(actor, kind)) return { kind: 'not-allowed' }
  const read = await readFile(bytes, kind)
  if (read.kind === 'unreadable') return read
  const { columns, rows } = read
  await db.$transaction(
    async (tx) => {
      const { count } = await tx.importRun.createMany({
        data: {
          ...{ id: importId, kind, fileName: fileName.slice(0, 200), columns },
          ...{ status: 'received', total: rows.length, actorId: actor.id, createdAt: now },
        },
        skipDuplicates: true,
      })
      if (count === 0) return
      await writeRows(tx, importId, rows, findTwice(rows, IMPORTERS[kind]))
      const job = { name: 'check-import', payload: { importId } }
      await enqueue(tx, job, { key: `check-import:${importId}` })
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
  return { kind: 'received', importId }
}

/** The rows about a record that an earlier row is about. */
function findTwice(rows: readonly SentRow[], importer: Importer): JudgedRow[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ number, cells }) => {
    const [column, name] = nameOf(cells, importer)
    const earlier = first.get(name)
    if (earlier !== undefined)
      return refused(number, { column, reason: `Row ${earlier} is about the same record` })
    first.set(name, number)
    return []
  })
}

/** By which column a row names its record, and how. */
function nameOf(cells: SentRow['cells'], importer: Importer): [column: string, name: string] {
  const named = importer.nameOf?.(cells)
  if (named) return [named.column, named.name]
  const { key } = importer
  return [key[0] ?? '', key.map((column) => cells[column]).join('\n')]
}
