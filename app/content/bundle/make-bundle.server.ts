import { z } from 'zod'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { stopsOf } from '../content-kind'
import { lockAddresses, lockContent } from '../version-state.server'
import { contentOf } from '../contents.server'
import { outcomeOfKnown, type MakeContentOutcome } from '../make-content.server'
import { BundleValues, readBundle } from './bundle-values'

const Made = z.object({ id: z.uuid() })

/**
 * Begins a bundle with a name and an address: a draft that no shopper sees. The id comes from the form, so a
 * second press finds the first one's.
 */
export function makeBundle(
  actor: Actor,
  { id, name, slug }: { id: string; name: string; slug: string },
  now: Date,
): Promise<MakeContentOutcome> {
  if (!may(actor, 'catalog:write')) return Promise.resolve({ kind: 'not-allowed' })
  const values = BundleValues.parse({
    name,
    slug,
    savingKind: 'percentage',
    percent: '10',
    minParts: '2',
  })
  const read = readBundle(values)
  const named = read.kind === 'invalid' ? only(read.problems, ['name', 'slug']) : {}
  if (Object.keys(named).length > 0) return Promise.resolve({ kind: 'invalid', problems: named })
  return db.$transaction(async (tx): Promise<MakeContentOutcome> => {
    await lockAddresses(tx, 'bundle')
    const found = await tx.bundle.findMany({
      where: { OR: [{ id: Made.parse({ id }).id }, { slug: values.slug }] },
      select: { id: true, name: true, slug: true },
    })
    const known = found.find((each) => each.id === id) ?? found[0]
    if (known) return outcomeOfKnown(known, { id, name: values.name, slug: values.slug })
    const last = await tx.bundle.aggregate({ _max: { position: true } })
    await tx.bundle.create({
      data: {
        id,
        name: values.name,
        slug: values.slug,
        summary: '',
        status: 'draft',
        skinTypes: [],
        savingKind: 'percentage',
        savingBp: 1000,
        minParts: 2,
        position: (last._max.position ?? -1) + 1,
        createdAt: now,
      },
    })
    const record = { kind: 'bundle', id, name: values.name } as const
    await recordAudit(tx, actor, { action: 'content.created', record }, now)
    return { kind: 'made' }
  })
}

export type BundleSaleOutcome =
  | { kind: 'done' }
  | { kind: 'not-allowed' | 'gone' }
  | { kind: 'unready'; problems: Record<string, string[]> }

/** Takes a bundle off sale, or puts one back as it was. In bags it falls apart into single lines meanwhile. */
export function setBundleOnSale(
  actor: Actor,
  { id, offered }: { id: string; offered: boolean },
  now: Date,
): Promise<BundleSaleOutcome> {
  if (!may(actor, 'catalog:write')) return Promise.resolve({ kind: 'not-allowed' })
  const key = { kind: 'bundle', id } as const
  return db.$transaction(async (tx): Promise<BundleSaleOutcome> => {
    await lockContent(tx, key)
    const content = contentOf('bundle')
    const [live, stored] = [
      await content.readLive(tx, id),
      await tx.bundle.findUnique({ where: { id }, select: { status: true, name: true } }),
    ]
    if (!live || !stored || stored.status === 'draft') return { kind: 'gone' }
    const status = offered ? 'active' : 'archived'
    if (stored.status === status) return { kind: 'done' }
    const problems = offered ? stopsOf(await content.check(tx, id, live.values, now)) : {}
    if (Object.keys(problems).length > 0) return { kind: 'unready', problems }
    await tx.bundle.update({ where: { id }, data: { status, version: { increment: 1 } } })
    const record = { ...key, name: stored.name }
    const action = offered ? 'content.offered' : 'content.archived'
    await recordAudit(
      tx,
      actor,
      { action, record, before: { status: stored.status }, after: { status } },
      now,
    )
    return { kind: 'done' }
  })
}

function only(problems: Record<string, string[]>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(problems).filter(([name]) => names.includes(name)))
}
