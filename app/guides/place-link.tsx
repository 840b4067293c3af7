import { Link, useLocation } from '@remix-run/react'
import { useEffect, type AriaAttributes, type ReactNode } from 'react'

type PlaceLinkProps = Pick<AriaAttributes, 'aria-label' | 'aria-current'> & {
  /** The id of the place on this page. */
  place: string
  className?: string
  children: ReactNode
}

/**
 * Leads to a place on the page. The router has to know of it: a plain link would have it restore the
 * position where the reader was before.
 */
export function PlaceLink({ place, ...rest }: PlaceLinkProps) {
  return <Link to={`#${place}`} {...rest} />
}

/** Moves the focus along to the place that a link of the page led to, as the browser itself would. */
export function useFocusAtPlace() {
  const { hash, key } = useLocation()
  useEffect(() => {
    const place = document.getElementById(hash.slice(1))
    if (!place) return
    if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1')
    place.focus({ preventScroll: true })
  }, [hash, key])
}
