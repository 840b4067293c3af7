import type { ListingQuery } from '#app/catalog/listing-query'
import type { PublicProductCard } from '#app/catalog/public-selects'

type Fitting = Pick<PublicProductCard, 'concerns' | 'skinTypes' | 'ingredients'>

/** What a shopper asked for; `words` are those searched for, in lower case. */
export type Asked = Pick<ListingQuery, 'concern' | 'skin' | 'ingredient'> & {
  words?: readonly string[]
}

/**
 * Why a product fits, in one line: for whom and with what, led by what the shopper asked for. "For oily
 * skin · 2% salicylic acid", or for one who looked for the acid, "2% salicylic acid · for the look of
 * pores". Empty where nothing is known.
 */
export function fitReason(product: Fitting, asked: Asked): string {
  const skin = product.skinTypes.filter(({ slug }) => asked.skin.includes(slug))
  const concerns = product.concerns.filter(({ slug }) => asked.concern.includes(slug))
  const wanted = [
    ...skin.map(({ name }) => `${name.toLowerCase()} skin`),
    ...concerns.map(({ name }) => inSentence(name)),
  ]
  const usual = product.concerns.slice(0, 1).map(({ name }) => inSentence(name))
  const whom = (wanted.length > 0 ? wanted : usual).slice(0, 2).join(' and ')

  const lookedFor = product.ingredients.find((each) => isAsked(each, asked))
  const key = lookedFor ?? product.ingredients[0]
  const what = key ? ingredientWords(key) : ''
  const parts = lookedFor ? [what, whom && `for ${whom}`] : [whom && `for ${whom}`, what]
  return capitalized(parts.filter(Boolean).join('\u00a0· '))
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

function isAsked({ ingredient }: Fitting['ingredients'][number], asked: Asked): boolean {
  if (!ingredient) return false
  const words = ingredient.slug.split('-')
  return (
    asked.ingredient.includes(ingredient.slug) || words.some((word) => asked.words?.includes(word))
  )
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
