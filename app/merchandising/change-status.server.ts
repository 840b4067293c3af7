import { z } from 'zod'
import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { readProduct } from './product-form'
import { STATUSES, type Status } from './product-query'
import { publishProblems } from './publish-problems'
import { readEdited } from './read-values.server'
import { setStatus } from './set-status.server'

export const MOST_AT_ONCE = 200

const Changed = z.array(
  z.object({
    id: z.uuid(),
    from: z.enum(Object.keys(STATUSES) as [Status, ...Status[]]),
    version: z.int(),
    /** The schedule that the draft was on. */
    schedule: z.object({ publishAt: z.coerce.date(), publishById: z.uuid() }).optional(),
  }),
)
export const Refused = z.array(z.object({ name: z.string(), reason: z.string() }))

/**
 * Gives many products another status at once: those that have it stay, those that may not be on sale are left
 * out and named. The batch can be put back by undoBatch. Null where the role does not include it.
 */
export async function changeStatus(
  actor: Actor,
  { ids, status }: { ids: readonly string[]; status: Status },
  now: Date,
): Promise<{ batchId: string } | null> {
  if (!may(actor, 'catalog:write')) return null
  return db.$transaction(async (tx) => {
    const held = await tx.$queryRaw<Held[]>`
      SELECT "id", "status"::text AS "status", "version", "publishAt", "publishById" FROM "Product"
      WHERE "id" = ANY (${ids.slice(0, MOST_AT_ONCE)}::uuid[]) ORDER BY "id" FOR UPDATE`
    const changed: z.infer<typeof Changed> = []
    const refused: z.infer<typeof Refused> = []
    for (const product of held.filter((each) => each.status !== status)) {
      const problem = status === 'active' ? await problemOf(tx, product.id) : null
      if (problem) refused.push(problem)
      else changed.push(changeOf(product))
    }
    await setStatus(
      tx,
      actor,
      changed.map(({ id, from }) => ({ id, from, to: status })),
      now,
    )
    const batch = await tx.productBatch.create({
      data: { staffId: actor.id, status, changed: changed.map(stored), refused, at: now },
    })
    return { batchId: batch.id }
  })
}

interface Held {
  id: string
  status: Status
  version: number
  publishAt: Date | null
  publishById: string | null
}

function changeOf({ id, status, version, publishAt, publishById }: Held) {
  const schedule = publishAt && publishById ? { schedule: { publishAt, publishById } } : {}
  return { ...{ id, from: status, version: version + 1 }, ...schedule }
}

function stored({ schedule, ...change }: z.infer<typeof Changed>[number]) {
  const at = schedule && { ...schedule, publishAt: schedule.publishAt.toISOString() }
  return at ? { ...change, schedule: at } : change
}

async function problemOf(tx: Transaction, id: string) {
  const edited = await readEdited(tx, id)
  if (!edited) return null
  const read = readProduct(edited.values)
  const [problem] =
    read.kind === 'read'
      ? publishProblems(read.input, edited.product.tags)
      : Object.values(read.problems).flat()
  if (!problem) return null
  const reason = typeof problem === 'string' ? problem : problem.message
  return { name: edited.product.name, reason }
}

/**
 * Puts back what the person's batch changed, once, where nobody changed it since, on the schedule too that it was
 * on, unless its day has passed. 'already' where there is no such batch of theirs, or it was put back before;
 * 'not-allowed' where the role does not include it.
 */
export async function undoBatch(
  actor: Actor,
  batchId: string,
  now: Date,
): Promise<{ back: number; kept: number } | 'already' | 'not-allowed'> {
  if (!may(actor, 'catalog:write')) return 'not-allowed'
  return db.$transaction(async (tx) => {
    const claimed = await tx.productBatch.updateMany({
      where: { id: batchId, staffId: actor.id, undoneAt: null },
      data: { undoneAt: now },
    })
    if (claimed.count === 0) return 'already'
    const batch = await tx.productBatch.findUniqueOrThrow({ where: { id: batchId } })
    const changed = Changed.parse(batch.changed)
    const held = await tx.$queryRaw<{ id: string; version: number }[]>`
      SELECT "id", "version" FROM "Product"
      WHERE "id" = ANY (${changed.map(({ id }) => id)}::uuid[]) ORDER BY "id" FOR UPDATE`
    const untouched = changed.filter(({ id, version }) =>
      held.some((each) => each.id === id && each.version === version),
    )
    const back = untouched.map(({ id, from, schedule }) => ({
      ...{ id, from: batch.status, to: from },
      // What was due meanwhile is for staff to decide, not for the next minute.
      schedule: schedule && schedule.publishAt > now ? schedule : undefined,
    }))
    await setStatus(tx, actor, back, now)
    return { back: back.length, kept: changed.length - back.length }
  })
}

/** What the person's batch did, to be told and offered to be put back; null where there is none of theirs. */
export async function readBatch(actor: Actor, batchId: string) {
  if (!z.uuid().safeParse(batchId).success) return null
  const batch = await db.productBatch.findFirst({ where: { id: batchId, staffId: actor.id } })
  if (!batch) return null
  const changed = Changed.parse(batch.changed).length
  const { id, status, undoneAt } = batch
  return { id, status, changed, refused: Refused.parse(batch.refused), isUndone: undoneAt !== null }
}

export type ShownBatch = NonNullable<Awaited<ReturnType<typeof readBatch>>>
