import { claimsSaidOf } from '#app/catalog/product-claims'
import { formatMoney } from '#app/money/format-money'
import type { RowProblem } from './import-row'
import type { KnownProduct, KnownProducts, KnownVariant } from './known-products.server'
import type { ProductRow } from './product-row'

/** A product's and a size's columns as they will be. */
export interface ProductPlan {
  slug: string
  product: {
    name: string
    brand: string
    category: string
    regulatoryClass: 'cosmetic' | 'otc_drug' | 'device'
    summary: string
    description: string
    howToUse: string
    routineStep: number
    useAm: boolean
    usePm: boolean
    rinseOff: boolean
  }
  variant: {
    sku: string
    label: string
    sizeMilli: number | null
    sizeUnit: 'ml' | 'g' | 'piece'
    priceCents: number
    compareAtCents: number | null
    costCents: number | null
    weightGrams: number
    barcode: string | null
    flammable: boolean
    active: boolean
  }
  isNewProduct: boolean
  isNewVariant: boolean
  changed: string[]
}

type Judged = { plan: ProductPlan } | { problems: RowProblem[] }

/** What a row would do to what the shop has; `has` tells which columns the file came with. */
export function judgeProduct(
  row: ProductRow,
  known: KnownProducts,
  has: (column: string) => boolean,
): Judged {
  const before = known.products.get(row.slug)
  const size = known.variants.get(row.sku)
  const problems = [
    ...missing(row, before, size),
    ...unknownNames(row, known),
    ...contradictions(row, known, before, size),
  ]
  if (problems.length > 0) return { problems }
  const plan = planOf(row, has, before, size)
  const priced = plan.variant.compareAtCents
  if (priced !== null && priced <= plan.variant.priceCents)
    return { problems: [{ column: 'compare_at', reason: 'It has to be above the price' }] }
  const claims = claimProblems(plan, before)
  return claims.length > 0 ? { problems: claims } : { plan }
}

const NEEDED_BY_PRODUCT = [
  ...['name', 'brand', 'category', 'class', 'summary', 'routine_step'],
  ...['use_am', 'use_pm', 'rinse_off'],
] as const
const NEEDED_BY_SIZE = ['label', 'unit', 'price', 'weight_grams'] as const

function missing(row: ProductRow, before?: KnownProduct, size?: KnownVariant): RowProblem[] {
  const cells: Record<string, unknown> = row
  const needed = [...(before ? [] : NEEDED_BY_PRODUCT), ...(size ? [] : NEEDED_BY_SIZE)]
  return needed
    .filter((column) => cells[column] === undefined)
    .map((column) => ({ column, reason: 'A new one needs it' }))
}

function unknownNames(row: ProductRow, { brands, categories }: KnownProducts): RowProblem[] {
  const problems: RowProblem[] = []
  if (row.brand && !brands.has(row.brand))
    problems.push({ column: 'brand', reason: 'There is no brand of this address name' })
  if (row.category && !categories.has(row.category))
    problems.push({ column: 'category', reason: 'There is no category of this address name' })
  return problems
}

function contradictions(
  row: ProductRow,
  known: KnownProducts,
  before?: KnownProduct,
  size?: KnownVariant,
): RowProblem[] {
  const problems: RowProblem[] = []
  const no = (column: string, reason: string) => problems.push({ column, reason })
  if (size && size.product.slug !== row.slug) no('sku', `It belongs to ${size.product.slug}`)
  if (row.status && row.status !== (before?.status ?? 'draft'))
    no('status', 'Publish and archive on the product’s page, where it is checked')
  if (row.class && before && row.class !== before.regulatoryClass)
    no('class', 'Change it on the product’s page, where Drug Facts are checked')
  const owner = row.barcode ? known.barcodes.get(row.barcode) : undefined
  if (owner && owner !== row.sku) no('barcode', `${owner} has it`)
  return problems
}

function planOf(
  row: ProductRow,
  has: (column: string) => boolean,
  before?: KnownProduct,
  size?: KnownVariant,
): ProductPlan {
  const product = {
    name: row.name ?? before?.name ?? '',
    brand: row.brand ?? before?.brand.slug ?? '',
    category: row.category ?? before?.category.slug ?? '',
    regulatoryClass: row.class ?? before?.regulatoryClass ?? 'cosmetic',
    summary: row.summary ?? before?.summary ?? '',
    description: row.description ?? before?.description ?? '',
    howToUse: row.how_to_use ?? before?.howToUse ?? '',
    routineStep: row.routine_step ?? before?.routineStep ?? 4,
    useAm: row.use_am ?? before?.useAm ?? false,
    usePm: row.use_pm ?? before?.usePm ?? false,
    rinseOff: row.rinse_off ?? before?.rinseOff ?? false,
  } as const
  // What may be nothing is emptied by an empty cell, where the file has the column.
  const orNothing = <Value>(
    column: string,
    sent: Value | undefined,
    old: Value | null | undefined,
  ) => sent ?? (has(column) ? null : (old ?? null))
  const variant = {
    sku: row.sku,
    label: row.label ?? size?.label ?? '',
    sizeMilli: orNothing('size', row.size, size?.sizeMilli),
    sizeUnit: row.unit ?? size?.sizeUnit ?? 'ml',
    priceCents: row.price ?? size?.priceCents ?? 0,
    compareAtCents: orNothing('compare_at', row.compare_at, size?.compareAtCents),
    costCents: orNothing('cost', row.cost, size?.costCents),
    weightGrams: row.weight_grams ?? size?.weightGrams ?? 0,
    barcode: orNothing('barcode', row.barcode, size?.barcode),
    flammable: row.flammable ?? size?.flammable ?? false,
    active: row.active ?? size?.active ?? true,
  } as const
  const was = before && { ...before, brand: before.brand.slug, category: before.category.slug }
  return {
    ...{ slug: row.slug, product, variant, isNewProduct: !before, isNewVariant: !size },
    changed: [...differences(was, product), ...differences(size, variant)],
  }
}

function differences(before: object | undefined, after: object): string[] {
  if (!before) return []
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).flatMap(([name, value]: [string, unknown]) =>
    old.get(name) === value
      ? []
      : [`${wordOf(name)} ${shown(name, old.get(name))} to ${shown(name, value)}`],
  )
}

/** "compareAtCents" → "compare at". */
function wordOf(name: string): string {
  return name
    .replace(/(Cents|Milli|Grams)$/, '')
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function shown(name: string, value: unknown): string {
  if (value === null) return 'nothing'
  if (typeof value === 'number') return name.endsWith('Cents') ? formatMoney(value) : String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  return words.length > 40 ? `“${words.slice(0, 40)}…”` : `“${words}”`
}

/** What is on sale stays without a claim that it may not be sold with; a draft is warned of on its own page. */
function claimProblems({ product }: ProductPlan, before?: KnownProduct): RowProblem[] {
  if (before?.status !== 'active') return []
  const texts = [
    ['summary', product.summary, before.summary],
    ['description', product.description, before.description],
    ['how_to_use', product.howToUse, before.howToUse],
  ] as const
  const { inciStatus, tags } = before
  return texts.flatMap(([column, text, old]) =>
    text === old
      ? []
      : claimsSaidOf(text, { ...product, inciStatus, tags }).map(({ phrase, reason }) => ({
          column,
          reason: `“${phrase}”: ${reason}`,
        })),
  )
}
