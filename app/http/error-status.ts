import { isRouteErrorResponse } from '@remix-run/react'

/** What browsers throw when a request reached nobody; each has words of its own, and none has a code. */
const UNREACHED = /failed to fetch|load failed|networkerror/i

/** The status of what a page threw: a response's own, 0 when the shop could not be reached, else 500. */
export function errorStatus(error: unknown): number {
  if (isRouteErrorResponse(error)) return error.status
  return error instanceof TypeError && UNREACHED.test(error.message) ? 0 : 500
}
