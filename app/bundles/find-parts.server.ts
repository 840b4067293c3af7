import type { Transaction } from '#app/platform/database.server'

/** What fills a step of a bundle: a variant that is sold now. */
export interface BundlePart {
  stepId: string
  variantId: string
  name: string
  priceCents: number
}

/**
 * The parts that a choice of variants gives an active bundle, in the order of its steps: of each step the
 * first allowed one that was chosen, none twice. Null for a bundle that is not offered.
 */
export async function findParts(
  tx: Transaction,
  bundleId: string,
  choice: readonly string[],
): Promise<{ name: string; parts: BundlePart[] } | null> {
  const bundle = await tx.bundle.findUnique({
    where: { id: bundleId, status: 'active' },
    select: {
      name: true,
      steps: {
        orderBy: { position: 'asc' },
        select: {
          options: {
            where: {
              variantId: { in: [...choice] },
              variant: { active: true, product: { status: 'active' } },
            },
            orderBy: { position: 'asc' },
            select: {
              stepId: true,
              variantId: true,
              variant: { select: { priceCents: true, product: { select: { name: true } } } },
            },
          },
        },
      },
    },
  })
  if (!bundle) return null
  const taken = new Set<string>()
  const parts = bundle.steps.flatMap(({ options }): BundlePart[] => {
    const option = options.find(({ variantId }) => !taken.has(variantId))
    if (!option) return []
    taken.add(option.variantId)
    const { stepId, variantId, variant } = option
    return [{ stepId, variantId, name: variant.product.name, priceCents: variant.priceCents }]
  })
  return { name: bundle.name, parts }
}
