import { routineSteps } from '#app/catalog/usage-words'
import type { BagItem } from '#app/routine/bag-item'
import { findConflicts, type ConflictNote } from '#app/routine/conflicts'

/** What the rules need of a product, besides its name and address. */
export type Companion = {
  id: string
  slug: string
  name: string
  tags: readonly string[]
  useAm: boolean
  usePm: boolean
  rinseOff: boolean
  routineStep: number
  category: { slug: string }
  concerns: readonly { slug: string }[]
}

export type GoodCompany<Product> = { product: Product; reason: string }
export type BadCompany = {
  topic: ConflictNote['topic']
  title: string
  suggestion: string
  why: string
  products: { slug: string; name: string }[]
}

const MOST_GOOD = 3
const MOST_NAMED = 4
const SUNSCREEN = 7

/**
 * Of well-liked products, those that fit a routine with this one, a step each, and those that the
 * interaction rules warn of on the same skin. A sunscreen comes first where the product asks for one.
 */
export function findCompanions<Product extends Companion>(
  product: Companion,
  candidates: readonly Product[],
): { goesWell: GoodCompany<Product>[]; keepApart: BadCompany[] } {
  const others = candidates.filter(({ id }) => id !== product.id)
  const judged = others.map((other) => ({ other, warnings: warningsBetween(product, other) }))
  const asksForSun = findConflicts([itemOf(product)]).some(({ topic }) => topic === 'sunscreen')
  return {
    goesWell: bestOfEachStep(
      product,
      judged.filter(({ warnings }) => warnings.length === 0).map(({ other }) => other),
      asksForSun,
    ),
    keepApart: groupByTopic(judged),
  }
}

function bestOfEachStep<Product extends Companion>(
  product: Companion,
  harmless: readonly Product[],
  asksForSun: boolean,
): GoodCompany<Product>[] {
  const steps = routineSteps
    .map((_, index) => index + 1)
    .filter((step) => step !== product.routineStep)
  const distance = (step: number) =>
    step === SUNSCREEN && asksForSun ? 0 : Math.abs(step - product.routineStep - 0.25)
  const concerns = new Set(product.concerns.map(({ slug }) => slug))
  return steps
    .sort((a, b) => distance(a) - distance(b))
    .flatMap((step) => {
      const ofStep = harmless.filter(({ routineStep }) => routineStep === step)
      const best = ofStep.find((each) => each.concerns.some(({ slug }) => concerns.has(slug)))
      const chosen = best ?? ofStep[0]
      return chosen ? [{ product: chosen, reason: reasonFor(step, asksForSun) }] : []
    })
    .slice(0, MOST_GOOD)
    .sort((a, b) => a.product.routineStep - b.product.routineStep)
}

function reasonFor(step: number, asksForSun: boolean): string {
  if (step === SUNSCREEN && asksForSun) return 'Step 7 · needed by day with this product'
  return `Step ${step} · ${routineSteps[step - 1]}`
}

function warningsBetween(product: Companion, other: Companion): ConflictNote[] {
  return findConflicts([itemOf(product), itemOf(other)]).filter(
    // The advice to wear sunscreen is about each of the two, not about the pair.
    ({ severity, topic, lineIds }) =>
      severity === 'warn' && topic !== 'sunscreen' && lineIds.length === 2,
  )
}

function groupByTopic(
  judged: readonly { other: Companion; warnings: ConflictNote[] }[],
): BadCompany[] {
  const groups = new Map<ConflictNote['topic'], BadCompany>()
  for (const { other, warnings } of judged) {
    for (const { topic, suggestion, why } of warnings) {
      const group = groups.get(topic) ?? {
        topic,
        title: titles[topic],
        suggestion,
        why,
        products: [],
      }
      groups.set(topic, group)
      const known = group.products.some(({ slug }) => slug === other.slug)
      if (!known && group.products.length < MOST_NAMED)
        group.products.push({ slug: other.slug, name: other.name })
    }
  }
  return [...groups.values()]
}

const titles: Record<ConflictNote['topic'], string> = {
  'alternate-nights': 'Not on the same evening',
  'acne-products': 'One acne medicine at a time',
  'one-retinoid': 'One retinoid a night',
  'good-together': 'Fine together',
  'split-the-day': 'One in the morning, one in the evening',
  'one-exfoliant': 'One exfoliating step at a time',
  'fewer-serums': 'A few serums are enough',
  sunscreen: 'With sunscreen',
}

function itemOf(product: Companion): BagItem {
  const { id, name, tags, useAm, usePm, rinseOff, category } = product
  return {
    lineId: id,
    productId: id,
    name,
    categorySlug: category.slug,
    tags,
    useAm,
    usePm,
    rinseOff,
  }
}
