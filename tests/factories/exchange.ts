import { randomUUID } from 'node:crypto'
import { checkImport } from '#app/exchange/check-import.server'
import { takeExport } from '#app/exchange/exports.server'
import type { ImportKind } from '#app/exchange/import-kinds'
import { readImport } from '#app/exchange/read-import.server'
import { startImport } from '#app/exchange/start-import.server'
import { runImport } from '#app/exchange/steer-import.server'
import { csvResponse } from '#app/http/csv.server'
import type { Actor } from '#app/staff/permissions'
import { runJobs } from '#tests/setup/run-jobs'

/** Sends a file as the form does and returns its import, which is checked and has not run. */
export async function sentAs(actor: Actor, kind: ImportKind, text: string): Promise<string> {
  const importId = randomUUID()
  const bytes = new TextEncoder().encode(text)
  const now = new Date()
  const outcome = await startImport(actor, { importId, kind, fileName: 'rows.csv', bytes }, now)
  if (outcome.kind !== 'received') throw new Error(JSON.stringify(outcome))
  await checkImport(importId, now)
  return importId
}

/** Runs an import to its end. */
export async function ran(actor: Actor, importId: string, { allOrNothing = false } = {}) {
  const outcome = await runImport(actor, { importId, allOrNothing }, new Date())
  await runJobs()
  const read = await readImport(actor, importId, { effect: null, page: 1 })
  return { outcome, status: read?.run.status, counts: read?.counts, rows: read?.rows }
}

/** What each of the first hundred rows does, with the columns in which something is wrong. */
export async function effectsOf(actor: Actor, importId: string): Promise<string[]> {
  const read = await readImport(actor, importId, { effect: null, page: 1 })
  return (read?.rows ?? []).map(({ effect, problems }) =>
    [effect, ...problems.map(({ column }) => column)].join(' '),
  )
}

/** The bytes of an export as the page answers them. */
export async function exportedAs(actor: Actor, kind: string): Promise<string> {
  const taken = await takeExport(actor, kind, new Date())
  if (!taken) throw new Error(`${kind} is not theirs`)
  const response = csvResponse('x.csv', taken.columns, taken.parts())
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}
