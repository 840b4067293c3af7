import type { Refusal } from '#app/routine/person'
import type { RoutineProduct } from '#app/routine/routine-product'
import type { Swaps } from '#app/routine/skin-profile'
import { SUNSCREEN } from '#app/routine/step-policy'

/**
 * Which of the shopper's own choices can be followed. One that the rules block for this person, that is
 * not for its step or not sold any more is refused in words, and the step gets the builder's choice.
 */
export function checkSwaps(
  swaps: Swaps,
  allowed: readonly RoutineProduct[],
  blocked: readonly { product: RoutineProduct; refusal: Refusal }[],
): { wanted: Swaps; refused: string[] } {
  const wanted = new Map<number, string | null>()
  const refused: string[] = []
  for (const [step, slug] of swaps) {
    const product = allowed.find((each) => each.slug === slug)
    const problem = slug === null ? null : whyNot(step, slug, product, blocked)
    if (problem) refused.push(problem)
    else wanted.set(step, slug)
  }
  return { wanted, refused }
}

function whyNot(
  step: number,
  slug: string,
  product: RoutineProduct | undefined,
  blocked: readonly { product: RoutineProduct; refusal: Refusal }[],
): string | null {
  const stopped = blocked.find((each) => each.product.slug === slug)
  if (stopped) {
    const { rule, detail } = stopped.refusal
    return `${stopped.product.name} is not in your routine. ${detail ?? rule.title}.`
  }
  if (!product) return 'A product that you chose is not sold any more, so we chose another.'
  const { name, tags } = product
  if (tags.includes('kit') || tags.includes('tool'))
    return `${name} is a ${tags.includes('kit') ? 'routine' : 'device'} of its own and takes no step here.`
  if (product.step !== step) return `${name} is not for that step.`
  if (step === SUNSCREEN && !(tags.includes('spf') && product.useAm))
    return `${name} is no sunscreen.`
  return null
}
