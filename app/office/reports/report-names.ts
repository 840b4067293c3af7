/** The reports by the word in the address. */
export const REPORTS = {
  sales: 'Sales',
  products: 'Products and bundles',
  guides: 'Guide to purchase',
  tax: 'Tax by state',
  stock: 'Stock value',
  'run-outs': 'Run-outs ahead',
} as const

export type ReportName = keyof typeof REPORTS

export function isReportName(word: string): word is ReportName {
  return Object.hasOwn(REPORTS, word)
}

/** Whether a report is about a time that staff choose, as opposed to now. */
export function hasPeriod(name: ReportName): boolean {
  return name === 'sales' || name === 'products' || name === 'guides' || name === 'tax'
}
