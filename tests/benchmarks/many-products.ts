import { parse } from 'csv-parse/sync'
import { csvLines } from '#app/http/csv.server'

/** The rows of an export of products, again and again under new names, numbers and addresses; barcodes are left out. */
export function manyProducts(text: string, rows: number): string {
  const [header = [], ...own] = parse(text, { bom: true })
  const at = (column: string) => header.indexOf(column)
  const [slug, sku, name, barcode] = ['slug', 'sku', 'name', 'barcode'].map(at)
  const many = Array.from({ length: rows }, (_, n) => {
    const time = Math.floor(n / own.length) + 1
    return (own[n % own.length] ?? []).map((cell, column) => {
      if (column === slug || column === sku) return `${cell}-${time}`
      if (column === name) return `${cell} ${time}`
      return column === barcode ? '' : cell
    })
  })
  return csvLines([header, ...many])
}
