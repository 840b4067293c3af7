import type { Refusal } from '#app/routine/person'
import type { LeftOut } from '#app/routine/routine'
import type { RoutineProduct } from '#app/routine/routine-product'

const MOST_NAMED = 4

/** What was refused to a person, by reason, most products first; of each the best known are named. */
export function groupLeftOut(
  refused: readonly { product: RoutineProduct; refusal: Refusal }[],
): LeftOut[] {
  const groups = new Map<string, { refusal: Refusal; products: RoutineProduct[] }>()
  for (const { product, refusal } of refused) {
    const key = `${refusal.rule.id} ${refusal.detail ?? ''}`
    const group = groups.get(key) ?? { refusal, products: [] }
    group.products.push(product)
    groups.set(key, group)
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.products.length - one.products.length || (a < b ? -1 : 1))
    .map(([, { refusal, products }]) => toLeftOut(refusal, products))
}

function toLeftOut({ rule, detail }: Refusal, products: readonly RoutineProduct[]): LeftOut {
  const { id: ruleId, title, advice, why, source, confidence } = rule
  const named = [...products]
    .sort((a, b) => b.unitsSold - a.unitsSold || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(({ slug, name }) => ({ slug, name }))
  const count = products.length
  return { ruleId, title, detail, advice, why, source, confidence, count, products: named }
}
