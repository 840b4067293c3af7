import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { findParts } from '#app/bundles/find-parts.server'
import { db, type Transaction } from '#app/platform/database.server'
import { MOST_LINES, MOST_PER_LINE } from './bag-limits'
import { pathOf } from './origin'
import { lockBag, roomInStock, type LockedBag } from './lock-bag.server'

/** A bundle in a bag. */
export interface BundleKey {
  bagId: string
  bundleKey: string
}

export type BundleQuantityOutcome =
  | { kind: 'set'; name: string; asked: number; quantity: number }
  | { kind: 'sold-out'; name: string }
  | { kind: 'removed'; removed: RemovedBundle }
  | { kind: 'no-such-bundle' }

/** All that it takes to put a removed bundle back. */
export interface RemovedBundle {
  name: string
  bundleId: string
  choice: string[]
  quantity: number
  /** The path that says where it was put in. */
  from?: string | undefined
}

export type PartOutcome =
  | { kind: 'filled'; name: string }
  | { kind: 'sold-out'; name: string }
  | { kind: 'full' | 'not-allowed' | 'no-such-bundle' }

/** Sets how many of a bundle the bag has, shortened to what its parts allow; 0 removes it. */
export function setBundleQuantity(
  key: BundleKey,
  quantity: number,
  now: Date,
): Promise<BundleQuantityOutcome> {
  if (quantity === 0)
    return removeBundle(key).then((removed) =>
      removed ? { kind: 'removed', removed } : { kind: 'no-such-bundle' },
    )
  return db.$transaction(async (tx) => {
    const found = await findInBag(tx, key)
    if (!found) return { kind: 'no-such-bundle' }
    const { bag, name, lines } = found
    const variantIds = lines.map(({ variantId }) => variantId)
    const room = await roomInStock(tx, bag, variantIds, { now, besides: key.bundleKey })
    const rooms = variantIds.map(room).filter((units) => units > 0)
    if (rooms.length === 0) return { kind: 'sold-out', name }
    const becomes = Math.min(quantity, MOST_PER_LINE, ...rooms)
    await tx.bagLine.updateMany({
      where: { bagBundleId: key.bundleKey },
      data: { quantity: becomes },
    })
    return { kind: 'set', name, asked: quantity, quantity: becomes }
  })
}

/** Takes a bundle with all its parts out of the bag. Undefined when it is not there (any more). */
export function removeBundle(key: BundleKey): Promise<RemovedBundle | undefined> {
  return db.$transaction(async (tx) => {
    const found = await findInBag(tx, key)
    if (!found) return undefined
    const { name, bundleId, lines } = found
    await tx.bagBundle.delete({ where: { id: key.bundleKey } })
    return {
      name,
      bundleId,
      choice: lines.map(({ variantId }) => variantId),
      quantity: lines[0]?.quantity ?? 1,
      ...(lines[0] ? { from: pathOf(lines[0]) } : {}),
    }
  })
}

/**
 * Fills a step of a bundle in the bag with an allowed variant: in place of another one, or where the step
 * had been left out. In the bundle's quantity, shortened for the whole where this part has less.
 */
export function setPart(
  key: BundleKey,
  { stepId, variantId }: { stepId: string; variantId: string },
  now: Date,
): Promise<PartOutcome> {
  return db.$transaction(async (tx): Promise<PartOutcome> => {
    const found = await findInBag(tx, key)
    if (!found) return { kind: 'no-such-bundle' }
    const { bag, bundleId, lines, isBuilt } = found
    // The bag does not know for whom the builder chose, and what it left out for them.
    if (isBuilt) return { kind: 'not-allowed' }
    const others = lines.filter(({ bundleStepId }) => bundleStepId !== stepId)
    const part = (await findParts(tx, bundleId, [variantId]))?.parts[0]
    if (part?.stepId !== stepId || others.some((line) => line.variantId === variantId))
      return { kind: 'not-allowed' }
    if (others.length === lines.length && bag.lines.length >= MOST_LINES) return { kind: 'full' }
    const room = await roomInStock(tx, bag, [variantId], { now, besides: key.bundleKey })
    const quantity = Math.min(lines[0]?.quantity ?? 1, room(variantId))
    if (quantity <= 0) return { kind: 'sold-out', name: part.name }

    await tx.bagLine.deleteMany({ where: { bagBundleId: key.bundleKey, bundleStepId: stepId } })
    await tx.bagLine.create({
      data: {
        bagId: bag.id,
        variantId,
        quantity,
        bagBundleId: key.bundleKey,
        bundleStepId: stepId,
        seenPriceCents: part.priceCents,
        addedAt: now,
        origin: lines[0]?.origin ?? null,
        originSlug: lines[0]?.originSlug ?? null,
      },
    })
    await tx.bagLine.updateMany({ where: { bagBundleId: key.bundleKey }, data: { quantity } })
    return { kind: 'filled', name: part.name }
  })
}

async function findInBag(tx: Transaction, { bagId, bundleKey }: BundleKey) {
  const bag = await lockBag(tx, bagId)
  const inBag = bag && (await findBundle(tx, bag, bundleKey))
  if (!bag || !inBag) return undefined
  const lines = bag.lines.filter(({ bagBundleId }) => bagBundleId === bundleKey)
  const { bundleId, bundle } = inBag
  return { bag, bundleId, name: bundle.name, isBuilt: bundle.slug === BUILDER_SLUG, lines }
}

function findBundle(tx: Transaction, bag: LockedBag, bundleKey: string) {
  return tx.bagBundle.findUnique({
    where: { id: bundleKey, bagId: bag.id },
    select: { bundleId: true, bundle: { select: { name: true, slug: true } } },
  })
}
