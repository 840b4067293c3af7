/**
 * A size or another short row of figures as a line may break it: only after a dot in the middle, never between a
 * figure and its unit: "50 ml · 1.7 fl oz".
 */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0').replaceAll('·\u00a0', '· ')
}
