const ANY_ORIGIN = 'http://shop.invalid'

/**
 * A path on this site that a form may ask to be sent back to; undefined for anything that would lead
 * elsewhere, such as `//evil.example` or `/\evil.example`.
 */
export function safePath(asked: string): string | undefined {
  if (!/^\/(?![/\\])/.test(asked) || !URL.canParse(asked, ANY_ORIGIN)) return undefined
  const { origin, pathname, search, hash } = new URL(asked, ANY_ORIGIN)
  // Tabs and line ends vanish when an address is parsed, and `/./` folds: what is left is judged again.
  return origin === ANY_ORIGIN && !pathname.startsWith('//') ? pathname + search + hash : undefined
}
