const words = {
  400: 'This request could not be read.',
  403: 'This page is not open to you.',
  404: 'There is nothing at this address.',
  413: 'This form is too large.',
  415: 'This kind of request is not understood here.',
}

type RefusalStatus = keyof typeof words

/**
 * Goes on only if `condition` holds; otherwise throws a plain-text Response with the status, which
 * the route's error boundary shows. The text is for people who read responses, never for shoppers.
 */
export function invariantResponse(
  condition: unknown,
  status: RefusalStatus,
  text: string = words[status],
): asserts condition {
  if (!condition) throw refusal(status, text)
}

/** The Response itself, for where a value is needed: `throw refusal(404)`. */
export function refusal(status: RefusalStatus, text: string = words[status]) {
  return new Response(text, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
