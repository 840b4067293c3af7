import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { optionView } from '#app/bundles/find-bundles.server'
import { stockWord } from '#app/inventory/stock-word'
import type { PricedOrder } from '#app/pricing/priced-order'
import type { BagBundle } from './bag-view'
import type { BagLines } from './read-lines.server'

/**
 * The bundles of a bag as its page shows them; `priced` is null where the bag could not be priced. What the
 * routine builder chose is changed there: the bag does not know for whom it was chosen.
 */
export function viewBundles(bag: BagLines, priced: PricedOrder | null): BagBundle[] {
  const stockOf = (ids: string[]) =>
    stockWord(ids.reduce((units, id) => units + (bag.available.get(id) ?? 0), 0))
  return bag.bundles.map(({ key, row: { bundle } }) => {
    const lines = bag.sold.filter(({ stored }) => stored.bagBundleId === key)
    const isBuilt = bundle.slug === BUILDER_SLUG
    const parts = bundle.steps.flatMap(({ id, title, options }) => {
      const line = lines.find(({ stored }) => stored.bundleStepId === id)?.line ?? null
      if (isBuilt) return line ? [{ stepId: id, title, line, swaps: [] }] : []
      const swaps = options
        .filter(({ variantId }) => variantId !== line?.variantId)
        .flatMap((option) => optionView(option, stockOf))
        .filter(({ stock }) => stock.state !== 'sold-out')
      return [{ stepId: id, title, line, swaps }]
    })
    const counted = priced?.lines.filter(({ bundleKey }) => bundleKey === key) ?? []
    const saving = priced?.bundles.find(({ bundleKey }) => bundleKey === key)
    return {
      key,
      bundleId: bundle.id,
      slug: bundle.slug,
      name: bundle.name,
      quantity: Math.max(0, ...lines.map(({ line }) => line.quantity)),
      limit: Math.max(0, ...lines.map(({ line }) => line.limit)),
      listCents: counted.reduce((sum, { listCents }) => sum + listCents, 0),
      savingCents: saving?.savingCents ?? 0,
      explanation: saving?.explanation ?? '',
      isBuilt,
      parts,
    }
  })
}
