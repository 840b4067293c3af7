import type { PricedOrder } from '#app/pricing/priced-order'

/** A step of the recipe: what it adds or takes off, and what the order comes to after it, in cents. */
export type PricingStep = {
  key: string
  name: string
  why: string
  cents: number
  afterCents: number
}

/** An order told step by step: each promotion in its turn, and those left out with a step of nothing. */
export function stepsOf({
  totals,
  delivery,
  promotions,
  bundles,
  tax,
}: PricedOrder): PricingStep[] {
  const moves = [
    { key: 'items', name: 'Items at list price', why: '', cents: totals.itemsCents },
    ...(bundles.length > 0
      ? [
          {
            key: 'routine',
            name: 'Routine saving',
            why: bundles.map(({ explanation }) => explanation).join(' '),
            cents: -totals.bundleSavingCents || 0,
          },
        ]
      : []),
    ...promotions.map(({ promotionId, code, name, cents, deliveryCents, outcome }) => ({
      key: `${promotionId} ${code ?? ''}`,
      name: code ?? name,
      why: outcome.explanation,
      cents: -cents || 0,
      // Told where it counts; taken off where delivery is added.
      deliveryCents,
    })),
    {
      key: 'delivery',
      name: 'Delivery',
      why:
        delivery.freeBecause === null
          ? ''
          : delivery.freeBecause === 'threshold'
            ? 'Free from this spend.'
            : 'Free by a promotion.',
      cents: totals.deliveryCents,
    },
    {
      key: 'tax',
      name: 'Sales tax',
      why: tax ? tax.state : 'No state yet.',
      cents: totals.taxCents,
    },
  ]
  let afterCents = 0
  return moves.map(({ key, name, why, cents }) => {
    afterCents += cents
    return { key, name, why, cents, afterCents }
  })
}
