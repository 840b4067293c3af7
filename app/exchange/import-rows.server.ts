import { z } from 'zod'
import { Prisma, type Database, type Transaction } from '#app/platform/database.server'
import type { JudgedRow, SentRow } from './import-row'

const PART = 2000

const Cells = z.record(z.string(), z.string())

/** Keeps the rows of a file with what each would do. */
export async function writeRows(
  tx: Transaction,
  importId: string,
  rows: readonly SentRow[],
  judged: readonly JudgedRow[],
): Promise<void> {
  const verdicts = new Map(judged.map((each) => [each.number, each]))
  for (let from = 0; from < rows.length; from += PART) {
    const data = rows.slice(from, from + PART).map(({ number, cells }) => {
      const { effect = 'refused', problems = [], change = null } = verdicts.get(number) ?? {}
      return { importId, number, cells, effect, problems, change }
    })
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO "ImportRow" ("importId", "number", "cells", "effect", "problems", "change")
      SELECT "importId", "number", "cells", "effect", "problems", "change"
      FROM jsonb_to_recordset(${JSON.stringify(data)}::jsonb) AS sent
        ("importId" uuid, "number" int, "cells" jsonb, "effect" text, "problems" jsonb, "change" text)`)
  }
}

/**
 * The next rows, in their order, that are still to be done; none that was refused when the file was checked. With
 * them come those further down that share their word in the column `together`, so there can be more than `take`.
 */
export async function nextRows(
  db: Database,
  importId: string,
  { take, together }: { take: number; together?: string | undefined },
): Promise<SentRow[]> {
  const rows = await db.importRow.findMany({
    where: { importId, done: false, effect: { not: 'refused' } },
    orderBy: { number: 'asc' },
    take,
    select: { number: true, cells: true },
  })
  const part = rows.map(toRow)
  if (!together || part.length < take) return part
  const names = [...new Set(part.map(({ cells }) => cells[together] ?? ''))]
  const rest = await db.$queryRaw<{ number: number; cells: unknown }[]>(Prisma.sql`
    SELECT "number", "cells" FROM "ImportRow"
    WHERE "importId" = ${importId}::uuid AND NOT "done" AND "effect" <> 'refused'
      AND "number" > ${part.at(-1)?.number ?? 0} AND "cells"->>${together} = ANY (${names}::text[])
    ORDER BY "number"`)
  return [...part, ...rest.map(toRow)]
}

function toRow({ number, cells }: { number: number; cells: unknown }): SentRow {
  return { number, cells: Cells.parse(cells) }
}

/** Writes down what rows did, in the transaction that did it. */
export async function markRows(
  tx: Transaction,
  importId: string,
  judged: readonly JudgedRow[],
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE "ImportRow" SET "effect" = did."effect", "problems" = did."problems", "change" = did."change", "done" = true
    FROM jsonb_to_recordset(${JSON.stringify(judged)}::jsonb) AS did
      ("number" int, "effect" text, "problems" jsonb, "change" text)
    WHERE "ImportRow"."importId" = ${importId}::uuid AND "ImportRow"."number" = did."number"`)
}
