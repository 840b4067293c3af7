import { useNavigate, useNavigation } from '@remix-run/react'
import { listingHref, parseListingQuery, type ListingQuery } from '#app/catalog/listing-query'

/**
 * Turns the filters' form into the list's shortest address and goes there without moving the page.
 * `asked` is what the shopper last asked for, already before the answer is there: a box shows its
 * tick at once.
 */
export function useListingForm(path: string, query: ListingQuery) {
  const navigate = useNavigate()
  const { location } = useNavigation()
  const isList = location?.pathname === path
  const asked = isList ? parseListingQuery(new URLSearchParams(location.search)) : query

  function ask(form: HTMLFormElement) {
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    const next = parseListingQuery(new URLSearchParams(entries))
    // A search begins in the order of relevance, whatever the order was before.
    const sort = next.q !== asked.q && next.sort === asked.sort ? {} : { sort: next.sort }
    const fresh = parseListingQuery(new URLSearchParams(next.q ? { q: next.q } : {}))
    void navigate(listingHref(path, { ...next, sort: fresh.sort, ...sort }), {
      preventScrollReset: true,
    })
  }

  return { asked, pending: isList, ask }
}
