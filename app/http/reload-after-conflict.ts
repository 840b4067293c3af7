import type { ShouldRevalidateFunction } from '@remix-run/react'

/**
 * For a route's `shouldRevalidate`: where an answer is that something had changed meanwhile (409), what the page
 * shows is read anew, as it is without JavaScript. The router alone leaves it after any refusal.
 */
export const reloadAfterConflict: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate
