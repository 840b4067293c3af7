import { findBuilderBundle, type BuilderBundle } from '#app/bundles/builder-bundle.server'
import { cardView, type CardView } from '#app/catalog/card-view'
import { cardsOf } from '#app/catalog/product-cards.server'
import { stockWord } from '#app/inventory/stock-word'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { saveOnParts } from '#app/pricing/save-on-bundles'
import { readProfile, type ReadProfile } from '#app/routine/read-profile'
import type { Routine } from '#app/routine/routine'
import { buildRoutineNow } from '#app/routine/routine-now.server'
import { routineView, type RoutineView } from '#app/storefront/routine-view'

export type RoutinePage =
  Exclude<ReadProfile, { kind: 'complete' }> | { kind: 'complete'; routine: BuiltRoutine }

export type BuiltRoutine = RoutineView & { bundle: ReturnType<typeof offer> }

/**
 * The routine builder for whatever stands in its URL. No query before the questions are answered; then
 * three, five when the products have to be read anew.
 */
export async function readRoutinePage(
  params: URLSearchParams,
  now: Date,
  db: Database = shopDatabase,
): Promise<RoutinePage> {
  const read = readProfile(params)
  if (read.kind !== 'complete') return read
  const routine = await buildRoutineNow(db, read, now)
  const slugs = routine.steps.flatMap((step) => (step.kind === 'chosen' ? step.product.slug : []))
  const [pictures, bundle] = await Promise.all([
    picturesOf(db, slugs),
    findBuilderBundle(db, routine.variantIds),
  ])
  return {
    kind: 'complete',
    routine: { ...routineView(routine, pictures, now), bundle: offer(bundle, routine) },
  }
}

/** The products in stock as one thing: what they cost and save, and the form's field. */
function offer(bundle: BuilderBundle | null, { variantIds, steps }: Routine) {
  if (!bundle || variantIds.length === 0) return null
  const prices = steps.flatMap((step) =>
    step.kind === 'chosen' && variantIds.includes(step.size.variantId) ? step.size.priceCents : [],
  )
  return { id: bundle.id, ...saveOnParts(bundle, prices) }
}

async function picturesOf(
  db: Database,
  slugs: string[],
): Promise<Map<string, CardView['picture']>> {
  const cards = await cardsOf(db, slugs)
  return new Map(cards.map((card) => [card.slug, cardView(card, () => stockWord(1)).picture]))
}
