import { Prisma, type Transaction } from './database.server'

/** One step in a list, begun from the place where the row was seen: a press that is sent twice moves it once. */
export interface Move {
  id: string
  by: 'up' | 'down'
  /** From 0, among all rows. */
  place: number
}

/** Places from 0. A row that is first or last already stays, and so does one that somebody moved meanwhile. */
export type MoveOutcome =
  { kind: 'moved'; from: number; to: number; name: string } | { kind: 'stays' | 'gone' }

/**
 * Moves a row of a table that has `position`, `name` and `id` past its neighbour, whoever else moves one waits.
 * Afterwards the positions are 0, 1, 2 …, also where two were the same before.
 */
export async function moveInOrder(
  tx: Transaction,
  table: string,
  { id, by, place }: Move,
): Promise<MoveOutcome> {
  const from = Prisma.raw(`"${table}"`)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`order of ${table}`}))`
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>(Prisma.sql`
    SELECT "id", "name" FROM ${from} ORDER BY "position", "name", "id"`)
  const ids = rows.map((row) => row.id)
  const at = ids.indexOf(id)
  if (at < 0) return { kind: 'gone' }
  const to = by === 'up' ? at - 1 : at + 1
  if (at !== place || to < 0 || to >= ids.length) return { kind: 'stays' }
  ids.splice(to, 0, ...ids.splice(at, 1))
  await tx.$executeRaw`
    UPDATE ${from} row SET "position" = placed."at" - 1
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS placed ("id", "at")
    WHERE row."id" = placed."id" AND row."position" <> placed."at" - 1`
  return { kind: 'moved', from: at, to, name: rows[at]?.name ?? '' }
}
