import type { Database } from '#app/platform/database.server'
import { buildRoutine } from '#app/routine/build-routine'
import { productsLately, readProductsNow, refreshProducts } from '#app/routine/products-now.server'
import type { Routine } from '#app/routine/routine'
import type { RoutineProduct } from '#app/routine/routine-product'
import type { SkinProfile, Swaps } from '#app/routine/skin-profile'

/** A price that moves more often than this while one page is made is none to be chosen by. */
const MOST_TRIES = 3

/**
 * The routine for these answers. It is chosen among the products as they were at most ten seconds ago, and
 * chosen again where one that it shows has another price or stock by now, or has left: thousands of products
 * are read once for many shoppers, and nothing that is shown is old. One query, three when it is the first.
 */
export async function buildRoutineNow(
  db: Database,
  { profile, swaps }: { profile: SkinProfile; swaps: Swaps },
  now: Date,
): Promise<Routine> {
  let products = await productsLately(db, now)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const routine = buildRoutine(profile, products, { swaps })
    const fresh = await refreshProducts(db, shownIn(routine), now)
    if (fresh.size === 0) return routine
    products = products.flatMap((product) => fresh.get(product.id) ?? product)
  }
  return buildRoutine(profile, await readProductsNow(db, now), { swaps })
}

function shownIn({ steps }: Routine): RoutineProduct[] {
  return steps.flatMap((step) => [
    ...(step.kind === 'chosen' ? [step.product] : []),
    ...step.alternatives.map(({ product }) => product),
  ])
}
