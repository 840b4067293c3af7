/** An address of mail inside a text. A package with its version, such as pino@10.4.0, is none. */
const ADDRESS = /[^\s<>()[\]{}"'`,;:=/\\@]+@[^\s<>()[\]{}"'`,;:=/\\@]+\.\p{L}{2,}/gu
const DEEPEST = 4

/** The same value with every mail address in its texts left out, for what is written to a log. */
export function withoutAddresses(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(ADDRESS, '[personal]')
  if (!value || typeof value !== 'object' || value instanceof Date) return value
  if (depth === DEEPEST) return '[deeper]'
  if (Array.isArray(value)) return value.map((item) => withoutAddresses(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutAddresses(inner, depth + 1)]),
  )
}
