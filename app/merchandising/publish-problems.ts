import { claimsOnPage } from '#app/catalog/product-claims'
import type { ProductInput } from './product-form'

export interface PublishProblem {
  /** The field in which it can be mended. */
  field: string
  message: string
}

/**
 * What a shopper must find before a product may be on sale; none where it may. A drug needs its whole Drug Facts
 * panel (21 CFR 201.66), a cosmetic an honest word on its ingredients. Nor may its words hold a claim that it cannot
 * be sold with, as its `tags` have it.
 */
export function publishProblems(input: ProductInput, tags: readonly string[]): PublishProblem[] {
  const problems: PublishProblem[] = []
  const need = (there: unknown, field: string, message: string) => {
    if (!there) problems.push({ field, message })
  }
  need(
    input.sizes.some(({ active, price }) => active && price > 0),
    'sizes',
    'Add at least one size that is on sale, with its price',
  )
  need(input.summary, 'summary', 'Write the one sentence that cards show')
  need(input.description, 'description', 'Describe it')
  need(input.howToUse, 'howToUse', 'Say how it is used')
  if (input.regulatoryClass === 'otc_drug') problems.push(...drugProblems(input.drugFacts))
  return [...problems, ...claimProblems(input, tags)]
}

function claimProblems(input: ProductInput, tags: readonly string[]): PublishProblem[] {
  const words = {
    ...input,
    warnings: input.warnings.join('\n'),
    claimNote: input.claimNote ?? '',
  }
  return claimsOnPage(words, { ...input, tags }).map(({ field, phrase, instead }) => ({
    field,
    message: `“${phrase}” may not be said of it: say “${instead}”`,
  }))
}

function drugProblems(facts: ProductInput['drugFacts']): PublishProblem[] {
  const whole = facts.activeIngredients.length > 0 && facts.activeIngredients.every(isWhole)
  const parts: [there: unknown, field: string, what: string][] = [
    [whole, 'actives', 'each active ingredient with its strength and purpose'],
    [facts.uses, 'drugUses', 'its uses'],
    [facts.warnings.length, 'drugWarnings', 'its warnings'],
    [facts.directions.length, 'drugDirections', 'its directions'],
    [facts.inactive, 'drugInactive', 'its inactive ingredients'],
  ]
  return parts.flatMap(([there, field, what]) =>
    there ? [] : [{ field, message: `Drug Facts need ${what}` }],
  )
}

function isWhole(active: ProductInput['drugFacts']['activeIngredients'][number]): boolean {
  return Object.values(active).every((part) => part !== '')
}
