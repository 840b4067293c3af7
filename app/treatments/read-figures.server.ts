import { Prisma, type Database } from '#app/platform/database.server'
import { isFigureKey, type Figure } from '#app/treatments/figures'

type FigureRow = Omit<Figure, 'key'> & { treatmentId: string; key: string }

/**
 * The figures of a treatment as they are in force at a location: its own value where it has set one, else
 * the shop's default; without a location the defaults. In the order of their rules; one query.
 */
export async function readFigures(
  db: Database,
  treatmentId: string,
  locationId: string | null,
): Promise<Figure[]> {
  return (await readFiguresOf(db, [treatmentId], locationId)).get(treatmentId) ?? []
}

/** The same for several treatments, by their id; one query, none without treatments. */
export async function readFiguresOf(
  db: Database,
  treatmentIds: readonly string[],
  locationId: string | null,
): Promise<Map<string, Figure[]>> {
  const figures = new Map(treatmentIds.map((id): [string, Figure[]] => [id, []]))
  if (treatmentIds.length === 0) return figures
  const rows = await db.$queryRaw<FigureRow[]>(Prisma.sql`
    SELECT f."treatmentId", f."key", f."ruleId", f."unit", f."defaultValue", f."minimum", f."maximum",
      f."source", f."confidence"::text AS "confidence",
      coalesce(own."value", f."defaultValue") AS "value", own."value" IS NOT NULL AS "own"
    FROM "TreatmentFigure" f
    LEFT JOIN "LocationFigure" own ON own."figureId" = f."id" AND own."locationId" = ${locationId}::uuid
    WHERE f."treatmentId" = ANY (${treatmentIds}::uuid[])
    ORDER BY f."ruleId", f."key"`)
  for (const { treatmentId, key, ...figure } of rows)
    if (isFigureKey(key)) figures.get(treatmentId)?.push({ key, ...figure })
  return figures
}
