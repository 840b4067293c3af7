import { z } from 'zod'
import { Prisma, type Database, type Transaction } from '#app/platform/database.server'
import { takeTurns } from '#app/platform/take-turns'
import { inParts, type JudgedRow, type SentRow } from './import-row'

/** Rows that are written or read at a time: a product's row has five thousand characters and more. */
const PART = 250

const Cells = z.record(z.string(), z.string())

/** Keeps the rows of a file, and of some already what they would do. */
export async function writeRows(
  tx: Transaction,
  importId: string,
  rows: readonly SentRow[],
  judged: readonly JudgedRow[],
): Promise<void> {
  const verdicts = new Map(judged.map((each) => [each.number, each]))
  const turn = takeTurns()
  for (let from = 0; from < rows.length; from += PART) {
    await turn()
    const data = rows.slice(from, from + PART).map(({ number, cells }) => {
      const { effect = null, problems = [], change = null } = verdicts.get(number) ?? {}
      return { importId, number, cells, effect, problems, change }
    })
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO "ImportRow" ("importId", "number", "cells", "effect", "problems", "change")
      SELECT "importId", "number", "cells", "effect", "problems", "change"
      FROM jsonb_to_recordset(${JSON.stringify(data)}::jsonb) AS sent
        ("importId" uuid, "number" int, "cells" jsonb, "effect" text, "problems" jsonb, "change" text)`)
  }
}

interface PartsAsked {
  size: number
  together?: string | undefined
  /** Those that nobody has checked yet, or those that were checked, not refused, and are still to be done. */
  which: 'unchecked' | 'to do'
}

/**
 * The numbers of rows in parts of about `size` and in their order. Those that share their word in the column
 * `together` are in one part.
 */
export async function partsOfRows(
  db: Database,
  importId: string,
  { size, together, which }: PartsAsked,
): Promise<number[][]> {
  const where =
    which === 'unchecked'
      ? Prisma.sql`"effect" IS NULL`
      : Prisma.sql`NOT "done" AND "effect" <> 'refused'`
  const rows = await db.$queryRaw<{ number: number; word: string | null }[]>(Prisma.sql`
    SELECT "number", "cells"->>${together ?? ''} AS "word" FROM "ImportRow"
    WHERE "importId" = ${importId}::uuid AND ${where}
    ORDER BY "number"`)
  const named = rows.map(({ number, word }) => ({
    number,
    cells: { [together ?? '']: word ?? '' },
  }))
  return inParts(named, size, together).map((part) => part.map(({ number }) => number))
}

/** Of rows by their numbers those that are still to be done, in their order. */
export async function readRows(
  db: Database,
  importId: string,
  numbers: readonly number[],
): Promise<SentRow[]> {
  const turn = takeTurns()
  const all: SentRow[] = []
  for (let from = 0; from < numbers.length; from += PART) {
    await turn()
    const rows = await db.importRow.findMany({
      where: { importId, done: false, number: { in: numbers.slice(from, from + PART) } },
      orderBy: { number: 'asc' },
      select: { number: true, cells: true },
    })
    all.push(...rows.map(toRow))
  }
  return all
}

function toRow({ number, cells }: { number: number; cells: unknown }): SentRow {
  return { number, cells: Cells.parse(cells) }
}

/** Writes down what rows would do; of one that was checked already, nothing. */
export async function keepVerdicts(
  db: Database,
  importId: string,
  judged: readonly JudgedRow[],
): Promise<void> {
  await db.$executeRaw(Prisma.sql`${setEffects(importId, judged)} AND "ImportRow"."effect" IS NULL`)
}

/** Writes down what rows did, in the transaction that did it. */
export async function markRows(
  tx: Transaction,
  importId: string,
  judged: readonly JudgedRow[],
): Promise<void> {
  await tx.$executeRaw(setEffects(importId, judged, Prisma.sql`, "done" = true`))
}

function setEffects(importId: string, judged: readonly JudgedRow[], more = Prisma.empty) {
  return Prisma.sql`
    UPDATE "ImportRow" SET "effect" = did."effect", "problems" = did."problems", "change" = did."change"${more}
    FROM jsonb_to_recordset(${JSON.stringify(judged)}::jsonb) AS did
      ("number" int, "effect" text, "problems" jsonb, "change" text)
    WHERE "ImportRow"."importId" = ${importId}::uuid AND "ImportRow"."number" = did."number"`
}
