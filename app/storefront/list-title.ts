import { inSentence } from '#app/catalog/fit-reason'
import { chosenValues, isFiltered } from '#app/catalog/listing-query'
import type { FacetName } from '#app/catalog/facets'
import type { ListPage } from '#app/storefront/list-page.server'

type Titled = Pick<ListPage, 'query' | 'facets' | 'intro'>

/** What a list is called: by its one kind of product, or its one concern, else simply all products. */
export function listTitle({ query, facets, intro }: Titled): { title: string; intro: string } {
  const only = (facet: FacetName) => {
    const [value, ...others] = chosenValues(query, facet)
    if (!value || others.length) return undefined
    return facets[facet].find((each) => each.value === value)?.label
  }
  const category = only('category')
  const concern = only('concern')
  const brand = only('brand')
  if (query.q) return { title: `“${query.q}” in our products`, intro: '' }
  if (category)
    return {
      title: concern ? `${category} for ${inSentence(concern)}` : category,
      intro: intro ?? '',
    }
  if (concern) return { title: `For ${inSentence(concern)}`, intro: intro ?? '' }
  if (brand) return { title: brand, intro: '' }
  return {
    title: 'All products',
    intro: isFiltered(query) ? '' : 'Filter by what your skin needs or by what is in the bottle.',
  }
}
