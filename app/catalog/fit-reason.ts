import type { ListingQuery } from '#app/catalog/listing-query'
import type { PublicProductCard } from '#app/catalog/public-selects'

type Fitting = Pick<PublicProductCard, 'concerns' | 'skinTypes' | 'ingredients'>

/** What a shopper asked for; `words` are those searched for, in lower case. */
export type Asked = Pick<ListingQuery, 'concern' | 'skin' | 'ingredient'> & {
  words?: readonly string[]
}

/**
 * Why a product fits, in one line: for whom, then with what. What the shopper filtered by comes
 * first: "For oily skin and blackheads · 2% salicylic acid". Empty where nothing is known.
 */
export function fitReason(product: Fitting, asked: Asked): string {
  const skin = product.skinTypes.filter(({ slug }) => asked.skin.includes(slug))
  const concerns = askedFirst(product.concerns, ({ slug }) => asked.concern.includes(slug))
  const keys = askedFirst(
    product.ingredients,
    ({ ingredient }) =>
      ingredient !== null &&
      (asked.ingredient.includes(ingredient.slug) ||
        ingredient.slug.split('-').some((word) => asked.words?.includes(word))),
  )

  const forWhom = [
    ...skin.map(({ name }) => `${name.toLowerCase()} skin`).slice(0, 1),
    ...concerns.map(({ name }) => inSentence(name)),
  ].slice(0, 2)
  const withWhat = keys.slice(0, forWhom.length > 1 ? 1 : 2).map(ingredientWords)

  return [forWhom.length ? `For ${forWhom.join(' and ')}` : '', withWhat.join(', ')]
    .filter(Boolean)
    .join('\u00a0· ')
}

/** A name as it stands within a sentence: "the look of pores", "vitamin C", "PHA". */
export function inSentence(name: string): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(name)
  const words = isWord ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return words.startsWith('look of') ? `the ${words}` : words
}

function ingredientWords({ strength, ingredient }: Fitting['ingredients'][number]): string {
  const name = ingredient?.plainName ?? ''
  return strength ? `${strength} ${inSentence(name)}` : inSentence(name)
}

function askedFirst<Item>(items: readonly Item[], isAsked: (item: Item) => boolean): Item[] {
  return [...items.filter(isAsked), ...items.filter((item) => !isAsked(item))]
}
