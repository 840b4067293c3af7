/** The words that a key out of an address stands for; undefined for none, and for what every object has besides. */
export function wordOf(
  words: Readonly<Record<string, string>>,
  key: string | null,
): string | undefined {
  return key !== null && Object.hasOwn(words, key) ? words[key] : undefined
}
