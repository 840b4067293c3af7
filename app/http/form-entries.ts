import { z } from 'zod'

const maxEntries = 500
const maxNameLength = 120
const segment = String.raw`[A-Za-z][\w-]*(?:\[\d{0,2}\])?`
const fieldName = new RegExp(`^${segment}(?:\\.${segment}){0,3}$`)

const ValidateIntent = z.object({
  type: z.literal('validate'),
  payload: z.object({ name: z.string().max(maxNameLength).optional() }),
})

/**
 * Whether a posted form can be handed to conform. Conform builds objects and lists from the names it
 * is sent: a name such as `tags[99999999]` makes it fill a list of that length, which takes the
 * process down, so names are held to identifiers, four levels and list indexes up to 99. A NUL is
 * refused because PostgreSQL's text cannot hold it and no keyboard types one.
 */
export function entriesAreSafe(entries: Iterable<readonly [name: string, value: unknown]>) {
  let count = 0
  for (const [name, value] of entries) {
    count += 1
    if (count > maxEntries || !nameIsSafe(name, value)) return false
    if (typeof value === 'string' && value.includes('\0')) return false
  }
  return true
}

function nameIsSafe(name: string, value: unknown) {
  if (name === '__intent__') return intentIsSafe(value)
  return (
    name.length <= maxNameLength &&
    fieldName.test(name) &&
    !name.split('.').some((part) => part === 'constructor' || part === 'prototype')
  )
}

/** Conform's own message beside the fields: only its request to check one field is understood. */
function intentIsSafe(value: unknown) {
  try {
    const { payload } = ValidateIntent.parse(JSON.parse(String(value)))
    return payload.name === undefined || fieldName.test(payload.name)
  } catch {
    return false
  }
}
