import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { IMPORT_KIND_NAMES, isImportKind, namedBy, type ImportKind } from './import-kinds'
import { EFFECTS, RowProblems, type RowEffect } from './import-row'
import { mayImport } from './start-import.server'
import type { Cell } from '#app/http/csv.server'
import { z } from 'zod'

const PAGE = 100
const PART = 1000
/** Characters of a cell that are shown. */
const MOST_NAME = 80

const Cells = z.record(z.string(), z.string())

/** The latest imports of the kinds that the person may send. */
export async function listImports(actor: Actor) {
  const kinds = IMPORT_KIND_NAMES.filter((kind) => mayImport(actor, kind))
  return db.importRun.findMany({
    where: { kind: { in: kinds } },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, kind: true, fileName: true, status: true, total: true, createdAt: true },
  })
}

async function findImport(actor: Actor, importId: string) {
  const run = await db.importRun.findUnique({ where: { id: importId } })
  if (!run || !isImportKind(run.kind) || !mayImport(actor, run.kind)) return undefined
  return { ...run, kind: run.kind satisfies ImportKind }
}

/**
 * An import, how many rows do what, and a page of 100 of its rows, each by
 * its name and not with all that it says. Undefined for an unknown one or not theirs.
 */
export async function readImport(
  actor: Actor,
  importId: string,
  { effect, page }: { effect: RowEffect | null; page: number },
) {
  const run = await findImport(actor, importId)
  if (!run) return undefined
  const columns = namedBy(run.kind)
  const where = { importId, ...(effect ? { effect } : {}) }
  const [groups, rows] = await Promise.all([
    db.importRow.groupBy({ by: ['effect'], where: { importId }, _count: true }),
    db.importRow.findMany({
      where,
      orderBy: { number: 'asc' },
      skip: (page - 1) * PAGE,
      take: PAGE,
    }),
  ])
  const counts = Object.fromEntries(
    EFFECTS.map((each) => [each, groups.find((group) => group.effect === each)?._count ?? 0]),
  ) as Record<RowEffect, number>
  const shown = effect ? counts[effect] : run.total
  /** Rows that nobody has checked yet. */
  const unchecked = groups.find((group) => group.effect === null)?._count ?? 0
  return { run, counts, unchecked, pages: Math.ceil(shown / PAGE), rows: rows.map(named) }

  function named(row: (typeof rows)[number]) {
    const { cells, ...rest } = shownRow(row)
    return {
      ...rest,
      cells: Object.fromEntries(
        columns.map((name) => [name, (cells[name] ?? '').slice(0, MOST_NAME)]),
      ),
    }
  }
}

export type ReadImport = NonNullable<Awaited<ReturnType<typeof readImport>>>

function shownRow(row: {
  number: number
  cells: unknown
  effect: string | null
  problems: unknown
  change: string | null
  done: boolean
}) {
  const { number, effect, change, done } = row
  const problems = RowProblems.parse(row.problems)
  return { number, effect, change, done, problems, cells: Cells.parse(row.cells) }
}

/** The rows of an import as a file: as they were sent, with the effect of each and what is wrong with it. */
export async function exportImport(actor: Actor, importId: string) {
  const run = await findImport(actor, importId)
  if (!run) return undefined
  return { columns: ['row', 'effect', 'change', 'problems', ...run.columns], parts: partsOf(run) }
}

async function* partsOf({
  id,
  columns,
}: {
  id: string
  columns: string[]
}): AsyncGenerator<Cell[][]> {
  for (let after = 0; ;) {
    const found = await db.importRow.findMany({
      where: { importId: id, number: { gt: after } },
      orderBy: { number: 'asc' },
      take: PART,
    })
    yield found
      .map(shownRow)
      .map(({ number, effect, change, problems, cells }) => [
        number,
        effect,
        change,
        problems.map(({ column, reason }) => `${column}: ${reason}`).join('; '),
        ...columns.map((name) => cells[name] ?? ''),
      ])
    after = found.at(-1)?.number ?? after
    if (found.length < PART) return
  }
}
