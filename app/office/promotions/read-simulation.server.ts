import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { bundleRows, savingRule } from '#app/bundles/find-bundles.server'
import { db } from '#app/platform/database.server'
import { readPriceBook } from '#app/pricing/price-book.server'
import type { PriceableBundle } from '#app/pricing/priced-bundle'
import { Promotion } from '#app/promotions/promotion'
import { may, type Actor } from '#app/staff/permissions'
import { productsWith } from './find-products.server'
import type { SampleBag } from './sample-bag'
import { readRunning } from './running-promotions.server'
import { simulate, type TriedOffer } from './simulate'

const MOST_FOUND = 10
const ROUTINE = 'routine'

/**
 * Tries a promotion on a sample bag, beside up to 30 others that run now. What is sold is priced; nothing is
 * held, stored or counted. Null for no such promotion, or for who may not.
 */
export async function readSimulation(actor: Actor, promotionId: string, bag: SampleBag, now: Date) {
  if (!may(actor, 'promotions:read')) return null
  const [offers, routines, book, found] = await Promise.all([
    readOffers(promotionId, now),
    bundleRows(db),
    readPriceBook(db),
    findSizes(bag),
  ])
  const [looked, ...others] = offers
  if (!looked) return null
  const routine = routines.find(({ bundle }) => bundle.id === bag.routineId)
  const parts = (routine?.bundle.steps ?? []).flatMap(({ options }) => options.slice(0, 1))
  const sizes = await readSizes([...bag.items, ...parts].map(({ variantId }) => variantId))
  const items = bag.items.flatMap((item) => toItem(sizes, item.variantId, item.quantity, null))
  const inRoutine = parts.flatMap((part) => toItem(sizes, part.variantId, 1, ROUTINE))
  const lines = [...items, ...inRoutine]
  const { deliveryRates, taxTable } = book
  const pricing = {
    lines: lines.map(({ line }) => line),
    bundles: routine ? [toPriceableBundle(routine.bundle)] : [],
    deliveryMethod: bag.deliveryMethod,
    deliveryRates,
    destinationState: bag.state,
    taxTable,
    now,
  }
  return {
    items: items.map(({ line, name }) => ({ ...line, name })),
    names: Object.fromEntries(lines.map(({ line, name }) => [line.lineId, name])),
    routines: routines
      .filter(({ bundle }) => bundle.slug !== BUILDER_SLUG)
      .map(({ bundle }) => ({ id: bundle.id, name: bundle.name })),
    states: taxTable.map(({ state }) => state),
    ways: deliveryRates
      .filter(({ active }) => active)
      .map(({ method, name }) => ({ method, name })),
    found,
    others: others.map(({ name, codes, automatic, promotion }) => {
      return { id: promotion.id, name, codes, automatic }
    }),
    result: lines.length > 0 ? simulate(pricing, looked, others, bag) : null,
  }
}

export type Simulation = NonNullable<Awaited<ReturnType<typeof readSimulation>>>

/** The promotion that is looked at, whatever its state, then those that run now. */
async function readOffers(promotionId: string, now: Date): Promise<TriedOffer[]> {
  const include = { codes: { orderBy: { code: 'asc' as const }, select: { code: true } } }
  const [looked, others] = await Promise.all([
    db.promotion.findUnique({ where: { id: promotionId }, include }),
    readRunning(promotionId, now),
  ])
  return [...(looked ? [looked] : []), ...others].map(({ codes, ...row }) => ({
    name: row.name,
    codes: codes.map(({ code }) => code),
    automatic: row.automatic,
    promotion: Promotion.parse(row),
  }))
}

const sold = { active: true, product: { status: 'active' as const } }
const select = {
  id: true,
  label: true,
  priceCents: true,
  flammable: true,
  product: {
    select: {
      id: true,
      name: true,
      regulatoryClass: true,
      brand: { select: { name: true } },
      category: { select: { slug: true } },
    },
  },
} as const

function readSizes(ids: string[]) {
  return db.variant.findMany({ where: { id: { in: ids }, ...sold }, select })
}

type Size = Awaited<ReturnType<typeof readSizes>>[number]

/** Sizes on sale that have the words looked for, other than those in the bag. */
async function findSizes({ find, items }: SampleBag) {
  const matching = productsWith(find)
  if (!matching) return []
  const sizes = await db.variant.findMany({
    where: {
      active: true,
      id: { notIn: items.map(({ variantId }) => variantId) },
      product: { AND: [matching, { status: 'active' }] },
    },
    orderBy: [{ product: { name: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select,
  })
  return sizes.map((size) => ({ id: size.id, name: nameOf(size), priceCents: size.priceCents }))
}

const nameOf = ({ label, product }: Size) => `${product.brand.name} ${product.name}, ${label}`

function toItem(sizes: readonly Size[], id: string, quantity: number, bundleKey: string | null) {
  const size = sizes.find((each) => each.id === id)
  if (!size) return []
  const { product, priceCents, flammable } = size
  const line = {
    lineId: bundleKey ? `${bundleKey} ${id}` : id,
    variantId: id,
    productId: product.id,
    categorySlug: product.category.slug,
    unitPriceCents: priceCents,
    quantity,
    bundleKey,
    taxCategory: product.regulatoryClass,
    flammable,
  }
  return [{ line, name: nameOf(size) }]
}

type StoredBundle = Awaited<ReturnType<typeof bundleRows>>[number]['bundle']

function toPriceableBundle(bundle: StoredBundle): PriceableBundle {
  const { name, minParts, steps } = bundle
  return { bundleKey: ROUTINE, name, saving: savingRule(bundle), minParts, steps }
}
