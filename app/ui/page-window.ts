/**
 * The pages to link from page `page` of `pageCount` (both from 1): always the first, the last and
 * the neighbours; 'gap' stands for two or more pages left out, never for a single one.
 */
export function pageWindow(page: number, pageCount: number): Array<number | 'gap'> {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount)
  const shown = [...new Set(wanted)].toSorted((a, b) => a - b)
  return shown.flatMap((n, index) => {
    const before = shown[index - 1] ?? 0
    if (n - before === 2) return [n - 1, n]
    return n - before > 2 ? (['gap', n] as const) : [n]
  })
}
