import type { Database, Prisma } from '#app/platform/database.server'

const guideTreatmentSelect = {
  slug: true,
  name: true,
  summary: true,
} satisfies Prisma.TreatmentSelect

export type GuideTreatment = Prisma.TreatmentGetPayload<{ select: typeof guideTreatmentSelect }>

/** The treatments on offer among these; one query, none without slugs. */
export async function findGuideTreatments(
  db: Database,
  slugs: readonly string[],
): Promise<GuideTreatment[]> {
  if (slugs.length === 0) return []
  return db.treatment.findMany({
    where: { active: true, slug: { in: [...slugs] } },
    select: guideTreatmentSelect,
  })
}
