import type { Database } from '#app/platform/database.server'
import type { FieldProblems, ProductInput } from './product-form'
import type { ProductValues } from './product-values'
import type { Label } from './read-label.server'

interface Draft {
  /** Null for one that is not made yet. */
  id: string | null
  input: ProductInput
  slug: string
}

/** What the shop has of what forms name: choices, and addresses, SKUs and barcodes that are taken. Five queries. */
export async function readTaken(db: Database, drafts: readonly Draft[]) {
  const sizes = drafts.flatMap(({ input }) => input.sizes)
  const barcodes = sizes.flatMap(({ barcode }) => barcode ?? [])
  const own = sizes.flatMap((size) => size.id || [])
  const named = { select: { slug: true } } as const
  const categories = await db.category.findMany(named)
  const concerns = await db.concern.findMany(named)
  const skinTypes = await db.skinType.findMany(named)
  const products = await db.product.findMany({
    where: { slug: { in: drafts.map(({ slug }) => slug) } },
    select: { id: true, name: true, slug: true },
  })
  const variants = await db.variant.findMany({
    where: {
      OR: [
        { sku: { in: sizes.map(({ sku }) => sku) } },
        { barcode: { in: barcodes } },
        { id: { in: own } },
      ],
    },
    select: { id: true, sku: true, barcode: true, productId: true },
  })
  const slugs = (all: readonly { slug: string }[]) => new Set(all.map(({ slug }) => slug))
  return {
    categories: slugs(categories),
    concerns: slugs(concerns),
    skinTypes: slugs(skinTypes),
    addressees: new Map(products.map((each) => [each.slug, each])),
    byId: new Map(variants.map((each) => [each.id, each])),
    bySku: new Map(variants.map((each) => [each.sku, each])),
    byBarcode: new Map(variants.flatMap((each) => (each.barcode ? [[each.barcode, each]] : []))),
  }
}

export type Taken = Awaited<ReturnType<typeof readTaken>>

/** What cannot be seen from the form alone: names that are taken, and choices that the shop does not have. */
export async function findClashes(
  db: Database,
  draft: Draft & { values: ProductValues; label: Label },
): Promise<FieldProblems> {
  return clashesOf(draft, await readTaken(db, [draft]))
}

/** The same with what was read before. */
export function clashesOf(
  { id, input, values, label, slug }: Draft & { values: ProductValues; label: Label | null },
  taken: Taken,
): FieldProblems {
  const problems: FieldProblems = {}
  const addressee = taken.addressees.get(slug)
  if (!taken.categories.has(input.category))
    problems['category'] = ['Choose a category of the shop']
  if (addressee && addressee.id !== id)
    problems['slug'] = [`${addressee.name} has this address already`]
  if (input.concerns.some((each) => !taken.concerns.has(each)))
    problems['concerns'] = ['Choose concerns of the shop']
  if (input.skinTypes.some((each) => !taken.skinTypes.has(each)))
    problems['skinTypes'] = ['Choose skin types of the shop']
  if (label && label.unknownKeys.length > 0)
    problems['keyIngredients'] = [`The dictionary does not know ${label.unknownKeys.join(', ')}`]
  const skus = input.sizes.map(({ sku }) => sku)
  const barcodes = input.sizes.flatMap(({ barcode }) => barcode ?? [])
  for (const size of input.sizes) {
    const name = `sizes[${placeOf(values, size)}]`
    const isAnother = (owner: { id: string } | undefined) => owner && owner.id !== size.id
    if (size.id && taken.byId.get(size.id)?.productId !== id)
      problems[`${name}.sku`] = ['This size belongs to another product']
    else if (isAnother(taken.bySku.get(size.sku)) || isTwice(skus, size.sku))
      problems[`${name}.sku`] = [`Another size has the SKU ${size.sku}`]
    const { barcode } = size
    if (barcode && (isAnother(taken.byBarcode.get(barcode)) || isTwice(barcodes, barcode)))
      problems[`${name}.barcode`] = [`Another size has the barcode ${barcode}`]
  }
  return problems
}

const isTwice = (all: readonly string[], one: string) => all.indexOf(one) !== all.lastIndexOf(one)

/** Its row in the form as it was typed, blank rows included. */
function placeOf({ sizes }: ProductValues, { id, sku }: ProductInput['sizes'][number]): number {
  return sizes.findLastIndex((size) => (id ? size.id === id : !size.id && size.sku === sku))
}
