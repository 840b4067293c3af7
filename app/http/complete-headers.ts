/** What may be kept where a route says nothing: by the browser alone, and asked for again each time. */
export const UNSAID_CACHE: [name: string, value: string] = ['Cache-Control', 'private, no-cache']

/** The same for an address: nobody keeps a page of staff or of an account, whatever its route forgets. */
export function unsaidCache(url: string): [name: string, value: string] {
  return /^\/(admin|account)(?![^/.])/.test(new URL(url).pathname)
    ? ['Cache-Control', 'no-store']
    : UNSAID_CACHE
}

/** Adds what a response does not say yet: what its route has set stays, such as a stricter policy. */
export function completeHeaders(
  headers: Headers,
  usual: Iterable<readonly [name: string, value: string]>,
): void {
  for (const [name, value] of usual) if (!headers.has(name)) headers.set(name, value)
}
