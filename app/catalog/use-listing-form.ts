import { useNavigate, useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { listingHref, parseListingQuery, type ListingQuery } from '#app/catalog/listing-query'

/**
 * Turns the filters' form into the list's shortest address and goes there without moving the page.
 * `asked` is what the shopper last asked for, before the answer is there: a box shows its tick at once.
 */
export function useListingForm(path: string, query: ListingQuery) {
  const navigate = useNavigate()
  const { location } = useNavigation()
  // Belongs to the list on which it was asked: the answer, a new list, ends it.
  const [wish, setWish] = useState({ on: query, query })
  const asked = wish.on === query ? wish.query : query

  function ask(form: HTMLFormElement) {
    const entries = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    const typed = parseListingQuery(new URLSearchParams(entries))
    // New words begin in the order of relevance, whatever the order was before.
    const fresh = parseListingQuery(new URLSearchParams({ q: typed.q }))
    const next = typed.q === asked.q ? typed : { ...typed, sort: fresh.sort }
    setWish({ on: query, query: next })
    navigate(listingHref(path, next), { preventScrollReset: true })
  }

  return { asked, pending: location?.pathname === path, ask }
}
