import { randomUUID } from 'node:crypto'
import { checkImport } from '#app/exchange/check-import.server'
import { takeExport } from '#app/exchange/exports.server'
import type { ImportKind } from '#app/exchange/import-kinds'
import { readImport } from '#app/exchange/read-import.server'
import { startImport } from '#app/exchange/start-import.server'
import { runImport } from '#app/exchange/steer-import.server'
import { csvLines, csvResponse, type Cell } from '#app/http/csv.server'
import type { Actor } from '#app/staff/permissions'
import { runJobs } from '#tests/setup/run-jobs'

/** A file as staff take it out of the shop. */
export async function exported(actor: Actor, kind: ImportKind, now: Date): Promise<string> {
  const taken = await takeExport(actor, kind, now)
  if (!taken) throw new Error(`${actor.name} may not export ${kind}`)
  return csvResponse('x.csv', taken.columns, taken.parts()).text()
}

/** Sends a file and returns the import with its first hundred rows as they were judged. */
export async function sentFile(
  actor: Actor,
  { kind, text }: { kind: ImportKind; text: string | readonly (readonly Cell[])[] },
  now: Date,
) {
  const importId = randomUUID()
  const bytes = new TextEncoder().encode(typeof text === 'string' ? text : csvLines(text))
  const outcome = await startImport(actor, { importId, kind, fileName: 'x.csv', bytes }, now)
  if (outcome.kind !== 'received') throw new Error(JSON.stringify(outcome))
  await checkImport(importId, now)
  return readFirst(actor, importId)
}

/** Has the job do a file that was sent, and returns it as it ended. */
export async function doneFile(
  actor: Actor,
  { importId, allOrNothing = false }: { importId: string; allOrNothing?: boolean },
  now: Date,
) {
  await runImport(actor, { importId, allOrNothing }, now)
  await runJobs()
  return readFirst(actor, importId)
}

async function readFirst(actor: Actor, importId: string) {
  const read = await readImport(actor, importId, { effect: null, page: 1 })
  if (!read) throw new Error(`There is no import ${importId}`)
  const problems = read.rows.flatMap(({ number, problems: found }) =>
    found.map(({ column, reason }) => `${number} ${column}: ${reason}`),
  )
  const changes = read.rows.map(({ effect, change }) => [effect, change].filter(Boolean).join(': '))
  return { ...read, importId, problems, changes }
}
