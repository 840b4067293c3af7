import type { MetaArgs, MetaDescriptor } from '@remix-run/node'
import { defaultSort, isFiltered, listingHref, type ListingQuery } from '#app/catalog/listing-query'
import type { ListPage } from '#app/storefront/list-page.server'
import { listTitle } from '#app/storefront/list-title'
import { pageMeta, shopUrl } from '#app/storefront/page-meta'

/**
 * Meta of a product list. Lists by one category, concern or brand are pages of their own; combinations
 * of filters and searches are not meant for search engines. The order is no part of the address.
 */
export function listMeta(
  path: string,
  list: ListPage,
  matches: MetaArgs['matches'],
): MetaDescriptor[] {
  const { query, pages, total } = list
  const { title } = listTitle(list)
  const at = (page: number) => listingHref(path, { ...query, sort: defaultSort(query.q) }, { page })
  const turn = (rel: 'prev' | 'next', page: number) => ({
    tagName: 'link' as const,
    rel,
    href: shopUrl(matches) + at(page),
  })
  return [
    ...pageMeta(matches, {
      title: query.page > 1 ? `${title}, page ${query.page}` : title,
      description: `${total === 1 ? 'One product' : `${total} products`}, with what is in them, how to use them and what they cannot do.`,
      path: at(query.page),
      noindex: total === 0 || query.q !== '' || countChosen(query) > 1,
    }),
    ...(query.page > 1 ? [turn('prev', query.page - 1)] : []),
    ...(query.page < pages ? [turn('next', query.page + 1)] : []),
  ]
}

function countChosen(query: ListingQuery): number {
  if (!isFiltered(query)) return 0
  const { category, concern, brand, skin, ingredient, price, without, stock } = query
  const others = [skin, ingredient, price, without].some((values) => values.length > 0) || stock
  return category.length + concern.length + brand.length + (others ? 2 : 0)
}
