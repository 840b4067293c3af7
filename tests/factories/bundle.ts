import { randomUUID } from 'node:crypto'
import { db } from '#app/platform/database.server'

/** An active bundle of which each step takes what it comes with first, else one of its swaps. */
export async function aBundle(
  steps: readonly { id: string }[][],
  change: { minParts?: number; savingBp?: number; savingCents?: number } = {},
): Promise<{ id: string; slug: string; stepIds: string[] }> {
  const { minParts = 2, savingBp = 1000, savingCents } = change
  const bundle = await db.bundle.create({
    data: {
      slug: `routine-${randomUUID()}`,
      name: 'The pore routine',
      summary: 'Three products.',
      status: 'active',
      skinTypes: ['normal'],
      minParts,
      ...(savingCents
        ? { savingKind: 'fixed' as const, savingCents }
        : { savingKind: 'percentage' as const, savingBp }),
      steps: {
        create: steps.map((options, position) => ({
          position,
          title: `Step ${position + 1}`,
          aim: 'clear',
          timing: 'Evening',
          reason: 'It cleans.',
          options: { create: options.map(({ id }, place) => ({ variantId: id, position: place })) },
        })),
      },
    },
    select: {
      id: true,
      slug: true,
      steps: { select: { id: true }, orderBy: { position: 'asc' } },
    },
  })
  return { id: bundle.id, slug: bundle.slug, stepIds: bundle.steps.map(({ id }) => id) }
}
