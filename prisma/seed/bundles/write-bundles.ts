import type { Prisma } from '#app/platform/prisma/client'
import { seedId } from '#prisma/seed/seed-id'
import { bundles } from './bundles'

/** The routines that are sold as one thing. Their products are there already. */
export async function writeBundles(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  for (const [position, { steps, ...bundle }] of bundles.entries())
    await tx.bundle.create({
      data: {
        id: seedId('bundle', bundle.slug),
        ...bundle,
        savingKind: 'percentage',
        status: 'active',
        position,
        createdAt: now,
        updatedAt: now,
        steps: {
          create: steps.map(({ options, ...step }, place) => ({
            id: seedId('bundle-step', `${bundle.slug}/${place}`),
            position: place,
            ...step,
            options: {
              create: options.map((sku, rank) => ({
                variantId: seedId('variant', sku),
                position: rank,
              })),
            },
          })),
        },
      },
    })
}
