import { z } from 'zod'
import { Slug } from '#app/guides/guide-sources'
import { slugFrom } from '#app/http/slug-from'
import { db, Prisma, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'

export const NewGuide = z.object({
  title: z.string('Give it a title').trim().min(1).max(160, 'At most 160 characters'),
  slug: Slug.optional(),
})
export type NewGuide = z.infer<typeof NewGuide>

export type CreateOutcome =
  | { kind: 'created'; id: string }
  /** Another guide has that address, or nothing of the title can stand in one. */
  | { kind: 'taken'; slug: string }
  | { kind: 'not-allowed' }

/** How long a second press of the button means the first: milliseconds. */
const SAME_PRESS_MS = 60_000

/** A new guide at the end of the list, with an empty draft. Readers see nothing of it until that is published. */
export async function createGuide(
  actor: Actor,
  { title, slug: typed }: NewGuide,
  now: Date,
): Promise<CreateOutcome> {
  if (!may(actor, 'guides:write')) return { kind: 'not-allowed' }
  const slug = typed ?? slugFrom(title)
  if (slug === '') return { kind: 'taken', slug }
  try {
    return await db.$transaction((tx) => create(tx, actor, { title, slug }, now))
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002')
      throw error
    const since = new Date(now.getTime() - SAME_PRESS_MS)
    const same = { title, begunBy: actor.name, revision: 1, createdAt: { gte: since } }
    const twin = await db.guide.findFirst({
      where: { slug, versions: { some: same, every: { number: 1 } } },
      select: { id: true },
    })
    return twin ? { kind: 'created', id: twin.id } : { kind: 'taken', slug }
  }
}

async function create(
  tx: Transaction,
  actor: Actor,
  { title, slug }: { title: string; slug: string },
  now: Date,
): Promise<CreateOutcome> {
  const { _max } = await tx.guide.aggregate({ _max: { position: true } })
  const { name } = actor
  const draft = {
    ...{ number: 1, title, summary: '', reviewedOn: now, blocks: [], sources: [] },
    ...{ createdAt: now, savedAt: now, begunBy: name, savedBy: name },
  }
  const { id } = await tx.guide.create({
    data: { slug, position: (_max.position ?? -1) + 1, versions: { create: draft } },
  })
  const record = { kind: 'guide', id, name: title } as const
  await recordAudit(tx, actor, { action: 'guide.created', record, after: { slug } }, now)
  return { kind: 'created', id }
}
