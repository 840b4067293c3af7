const LONGEST = 80

/** Words as they stand in an address: "L’Été Nº 5" → "l-ete-no-5"; empty where nothing of them can. */
export function slugFrom(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}
