import { randomUUID } from 'node:crypto'
import { findParts, type BundlePart } from '#app/bundles/find-parts.server'
import { db, type Transaction } from '#app/platform/database.server'
import { MOST_LINES, MOST_PER_LINE } from './bag-limits'
import { originOf, type Origin } from './origin'
import { lockBag, roomInStock, type LockedBag } from './lock-bag.server'
import { renewBag } from './renew-bag.server'

export interface BundleWish {
  bundleId: string
  /** What shall fill its steps: at most one variant for each; a step without one is left out. */
  choice: readonly string[]
  quantity: number
  /** Where it is put in. */
  from?: Origin | undefined
}

export type BundleAddition =
  | {
      kind: 'added'
      bagId: string
      name: string
      /** How many parts are in the bag now, and the names of those that could not be. */
      parts: number
      soldOut: string[]
      /** How many of the whole the bag has now, and whether more were asked for. */
      quantity: number
      shortened: boolean
    }
  | { kind: 'sold-out' | 'full'; name: string }
  | { kind: 'not-offered' }

/**
 * Puts a bundle into the bag as one thing, or more of it where the same is in the bag already. Parts that are
 * sold out are left out; stock is judged for the whole, summed with the other lines of the same variants.
 * Refuses a bundle that is not offered, of which nothing can be had, or for which the bag is too full.
 */
export async function addBundle(
  bagId: string | null,
  wish: BundleWish,
  now: Date,
): Promise<BundleAddition> {
  const id = bagId ?? randomUUID()
  const outcome = await db.$transaction((tx) => addTo(tx, id, wish, now))
  return outcome === 'ordered' ? addBundle(await renewBag(id, now), wish, now) : outcome
}

async function addTo(
  tx: Transaction,
  bagId: string,
  { bundleId, choice, quantity, from }: BundleWish,
  now: Date,
): Promise<BundleAddition | 'ordered'> {
  const bundle = await findParts(tx, bundleId, choice)
  if (!bundle || bundle.parts.length === 0) return { kind: 'not-offered' }
  const { name, parts } = bundle
  await tx.bag.createMany({
    data: { id: bagId, createdAt: now, updatedAt: now },
    skipDuplicates: true,
  })
  const bag = await lockBag(tx, bagId)
  if (!bag) return 'ordered'

  const variantIds = parts.map(({ variantId }) => variantId)
  const anew = await roomInStock(tx, bag, variantIds, { now })
  const fitting = parts.filter(({ variantId }) => anew(variantId) > 0)
  const same =
    (await findSame(tx, { bag, bundleId, parts })) ??
    (await findSame(tx, { bag, bundleId, parts: fitting }))
  const taken = same ? same.parts : fitting
  if (taken.length === 0) return { kind: 'sold-out', name }
  if (!same && bag.lines.length + taken.length > MOST_LINES) return { kind: 'full', name }

  const room = same ? await roomInStock(tx, bag, variantIds, { now, besides: same.id }) : anew
  const had = same?.quantity ?? 0
  const becomes = Math.max(
    had,
    Math.min(had + quantity, MOST_PER_LINE, ...taken.map(({ variantId }) => room(variantId))),
  )
  await (same
    ? tx.bagLine.updateMany({ where: { bagBundleId: same.id }, data: { quantity: becomes } })
    : putInto(tx, { bagId, bundleId, parts: taken, quantity: becomes, from, now }))
  return {
    kind: 'added',
    bagId,
    name,
    parts: taken.length,
    soldOut: parts.filter((part) => !taken.includes(part)).map((part) => part.name),
    quantity: becomes,
    shortened: becomes < had + quantity,
  }
}

/** The bundle in the bag that is made of exactly these parts. */
async function findSame(
  tx: Transaction,
  { bag, bundleId, parts }: { bag: LockedBag; bundleId: string; parts: readonly BundlePart[] },
) {
  const inBag = await tx.bagBundle.findMany({
    where: { bagId: bag.id, bundleId },
    select: { id: true },
  })
  for (const { id } of inBag) {
    const lines = bag.lines.filter(({ bagBundleId }) => bagBundleId === id)
    const isSame = parts.every((part) => lines.some((line) => line.variantId === part.variantId))
    if (isSame && lines.length === parts.length && lines[0])
      return { id, parts, quantity: lines[0].quantity }
  }
  return undefined
}

async function putInto(
  tx: Transaction,
  {
    bagId,
    bundleId,
    parts,
    quantity,
    from = originOf(undefined),
    now,
  }: Pick<BundleWish, 'bundleId' | 'quantity' | 'from'> & {
    bagId: string
    parts: readonly BundlePart[]
    now: Date
  },
): Promise<void> {
  const { id } = await tx.bagBundle.create({ data: { bagId, bundleId, addedAt: now } })
  await tx.bagLine.createMany({
    data: parts.map(({ stepId, variantId, priceCents }) => ({
      bagId,
      variantId,
      quantity,
      bagBundleId: id,
      bundleStepId: stepId,
      seenPriceCents: priceCents,
      addedAt: now,
      ...from,
    })),
  })
}
