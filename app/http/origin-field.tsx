import { useLocation } from '@remix-run/react'

/** A hidden field `from` with the path of the page on which a form stands, without whatever was asked of it. */
export function OriginField() {
  return <input type="hidden" name="from" value={useLocation().pathname} />
}
