import { db, Prisma, type Database } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { LABEL_KINDS, type Label, type LabelKind } from './label'

export type ListedLabel = Label & { products: number }

/** Categories and concerns in the order in which shoppers see them, each with how many products it has; two queries. */
export async function listLabels() {
  const [category, concern] = await Promise.all([
    db.category.findMany({ include: counted, orderBy }),
    db.concern.findMany({ include: counted, orderBy }),
  ])
  return { category: category.map(listed), concern: concern.map(listed) }
}

const counted = { _count: { select: { products: true } } } as const
const orderBy = [{ position: 'asc' as const }, { name: 'asc' as const }, { id: 'asc' as const }]

function listed({ _count, ...row }: Label & { _count: { products: number } }): ListedLabel {
  const { id, slug, name, intro, version } = row
  return { id, slug, name, intro, version, products: _count.products }
}

/** What was done to one of them, for whoever may read that; null else. */
export function readLabelTrail(actor: Actor, kind: LabelKind, id: string) {
  return readTrail(actor, kind, id)
}

/** A label by its id or, of whichever has it, its address; held until the transaction ends. */
export async function holdLabel(
  tx: Database,
  kind: LabelKind,
  { id, slug }: { id: string; slug: string },
): Promise<Label[]> {
  const table = Prisma.raw(`"${LABEL_KINDS[kind].table}"`)
  return tx.$queryRaw<Label[]>(Prisma.sql`
    SELECT "id", "slug", "name", "intro", "version" FROM ${table}
    WHERE "id" = ${id}::uuid OR "slug" = ${slug} FOR UPDATE`)
}
