import { invalidRequest } from './stripe-failure'

/**
 * Metadata within Stripe's limits: 50 keys of 40 characters, values of 500. An empty value unsets
 * its key, so it is left out.
 */
export function checkMetadata(
  metadata: Record<string, string | number | null> | '' | null | undefined,
  param = 'metadata',
): Record<string, string> {
  const entries = Object.entries(metadata || {}).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [[key, String(value)] as const],
  )
  if (entries.length > 50)
    throw invalidRequest(`Metadata can have at most 50 keys; received ${entries.length}.`, {
      param,
    })
  for (const [key, value] of entries) {
    if (key.length > 40)
      throw invalidRequest(
        `Metadata keys can be at most 40 characters; '${key}' has ${key.length}.`,
        { param: `${param}[${key}]` },
      )
    if (value.length > 500)
      throw invalidRequest(
        `Metadata values can have up to 500 characters, but you passed in a value that is ${value.length} characters. Invalid value: ${value.slice(0, 40)}…`,
        { param: `${param}[${key}]` },
      )
  }
  return Object.fromEntries(entries)
}
