import { db, type Transaction } from '#app/platform/database.server'
import { oneByOne } from '#app/platform/one-by-one'
import { findActor } from '#app/staff/find-actor.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { readProduct } from './product-form'
import { publishProblems } from './publish-problems'
import { readEdited } from './read-values.server'

export type ScheduleOutcome =
  | { kind: 'done' }
  /** Only a draft can wait for its day, and only for one that is to come. */
  | { kind: 'not-now' }
  | { kind: 'unpublishable'; message: string }
  | { kind: 'not-allowed' }

/** Has a draft go live by itself at `at`, as it is then; null takes it off the schedule, where it is on it. */
export async function scheduleProduct(
  actor: Actor,
  { id, at }: { id: string; at: Date | null },
  now: Date,
): Promise<ScheduleOutcome> {
  if (!may(actor, 'catalog:write')) return { kind: 'not-allowed' }
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Product" WHERE "id" = ${id}::uuid FOR UPDATE`
    const edited = await readEdited(tx, id)
    if (edited?.product.status !== 'draft' || (at && at <= now)) return { kind: 'not-now' }
    if (!at && !edited.product.publishAt) return { kind: 'done' }
    const message = at ? firstProblem(edited) : null
    if (message) return { kind: 'unpublishable', message }
    await tx.product.update({
      where: { id },
      data: { publishAt: at, publishById: at ? actor.id : null },
    })
    const record = { kind: 'product', id, name: edited.product.name } as const
    const action = at ? 'product.scheduled' : 'product.unscheduled'
    const after = at ? { after: { publishAt: at.toISOString() } } : {}
    await recordAudit(tx, actor, { action, record, ...after }, now)
    return { kind: 'done' }
  })
}

/**
 * Puts on sale what is due, in the name of whoever scheduled it. What may not be on sale any more, or was
 * scheduled by somebody who may not put it there any more, comes off the schedule, and staff are told.
 */
export async function publishDue(now: Date): Promise<void> {
  const due = await db.product.findMany({
    where: { publishAt: { lte: now }, status: 'draft' },
    orderBy: { publishAt: 'asc' },
    select: { id: true },
  })
  await oneByOne(due, ({ id }) => db.$transaction((tx) => publishOne(tx, id, now)))
}

async function publishOne(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.$queryRaw`SELECT FROM "Product" WHERE "id" = ${id}::uuid FOR UPDATE`
  const product = await tx.product.findUnique({ where: { id } })
  const edited = await readEdited(tx, id)
  if (product?.status !== 'draft' || !edited || !product.publishAt || product.publishAt > now)
    return
  const person = await findActor(tx, product.publishById, 'catalog:write')
  const message = person
    ? firstProblem(edited)
    : 'whoever scheduled it may not put products on sale any more'
  const off = { publishAt: null, publishById: null }
  if (!person || message) {
    await tx.product.update({ where: { id }, data: off })
    const words = `${product.name} was to go on sale and did not: ${message}.`
    const occasion = `unpublished:${id}:${product.publishAt.toISOString()}`
    const notice = { occasion, kind: 'unpublished-product', message: words, createdAt: now }
    await tx.staffNotice.createMany({ data: [notice], skipDuplicates: true })
    return
  }
  const data = { ...off, status: 'active', publishedAt: product.publishedAt ?? now } as const
  await tx.product.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
  await tx.$executeRaw`SELECT refresh_listing(ARRAY[${id}::uuid])`
  await recordAudit(
    tx,
    person,
    {
      action: 'product.published',
      record: { kind: 'product', id, name: product.name },
      before: { status: 'draft' },
      after: { status: 'active', scheduled: true },
    },
    now,
  )
}

function firstProblem({ product, values }: NonNullable<Awaited<ReturnType<typeof readEdited>>>) {
  const read = readProduct(values)
  if (read.kind === 'invalid') return Object.values(read.problems).flat()[0] ?? null
  return publishProblems(read.input, product.tags)[0]?.message ?? null
}
