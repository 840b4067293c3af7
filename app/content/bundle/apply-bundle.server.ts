import { dropSteps } from '#app/bundles/drop-steps.server'
import type { Transaction } from '#app/platform/database.server'
import { readBundle, savingColumns, type BundleValues } from './bundle-values'

/**
 * Makes the live bundle what the form says, on sale. Steps keep their ids, so that parts in bags stay what they
 * are; parts of a step that is gone become lines of their own.
 */
export async function applyBundle(
  tx: Transaction,
  id: string,
  values: BundleValues,
): Promise<void> {
  const read = readBundle(values)
  if (read.kind === 'invalid') throw new Error(`Bundle ${id} is not ready to be published`)
  const { input } = read
  const { name, slug, summary, skinTypes, minParts, steps } = input
  const kept = steps.map((step) => step.id)
  await dropSteps(tx, id, { except: kept })
  const columns = { name, slug, summary, skinTypes, minParts, ...savingColumns(input) }
  await tx.bundle.update({
    where: { id },
    data: { ...columns, status: 'active', version: { increment: 1 } },
  })
  // No two steps may have one place, not even while they change places.
  await tx.$executeRaw`UPDATE "BundleStep" SET "position" = -1 - "position" WHERE "bundleId" = ${id}::uuid`
  for (const [position, { id: stepId, title, aim, timing, reason }] of steps.entries()) {
    const step = { position, title, aim, timing, reason }
    await tx.bundleStep.upsert({
      where: { id: stepId },
      create: { id: stepId, bundleId: id, ...step },
      update: step,
    })
  }
  await tx.bundleOption.deleteMany({ where: { stepId: { in: kept } } })
  await tx.bundleOption.createMany({
    data: steps.flatMap(({ id: stepId, options }) =>
      options.map((variantId, position) => ({ stepId, variantId, position })),
    ),
  })
}
