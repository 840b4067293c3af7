import type { ShouldRevalidateFunction } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'

/**
 * For the route of a form that is kept or checked while somebody types: what that is answered changes nothing on the
 * page, unless the page is on its way to another address by then.
 */
export const revalidateAfter =
  (...quiet: readonly string[]): ShouldRevalidateFunction =>
  (asked) => {
    const intent = asked.formData?.get('intent')
    const isQuiet = typeof intent === 'string' && quiet.includes(intent)
    return (!isQuiet || asked.currentUrl.href !== asked.nextUrl.href) && reloadAfterConflict(asked)
  }

/** The same where only the shop's keeping is quiet. */
export const revalidateEditor = revalidateAfter('keep')
