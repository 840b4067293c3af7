import type { Database } from '#app/platform/database.server'
import type { FieldProblems, ProductInput } from './product-form'
import type { ProductValues } from './product-values'
import type { Label } from './read-label.server'

/** What cannot be seen from the form alone: names that are taken, and choices that the shop does not have. */
export async function findClashes(
  db: Database,
  {
    id,
    input,
    values,
    label,
    slug,
  }: {
    id: string | null
    input: ProductInput
    values: ProductValues
    label: Label
    slug: string
  },
): Promise<FieldProblems> {
  const skus = input.sizes.map(({ sku }) => sku)
  const barcodes = input.sizes.flatMap(({ barcode }) => barcode ?? [])
  const own = input.sizes.flatMap((size) => size.id || [])
  const category = await db.category.count({ where: { slug: input.category } })
  const addressee = await db.product.findUnique({
    where: { slug },
    select: { id: true, name: true },
  })
  const variants = await db.variant.findMany({
    where: { OR: [{ sku: { in: skus } }, { barcode: { in: barcodes } }, { id: { in: own } }] },
    select: { id: true, sku: true, barcode: true, productId: true },
  })
  const concerns = await db.concern.count({ where: { slug: { in: input.concerns } } })
  const skinTypes = await db.skinType.count({ where: { slug: { in: input.skinTypes } } })
  const problems: FieldProblems = {}
  if (category === 0) problems['category'] = ['Choose a category of the shop']
  if (addressee && addressee.id !== id)
    problems['slug'] = [`${addressee.name} has this address already`]
  if (concerns < new Set(input.concerns).size)
    problems['concerns'] = ['Choose concerns of the shop']
  if (skinTypes < new Set(input.skinTypes).size)
    problems['skinTypes'] = ['Choose skin types of the shop']
  if (label.unknownKeys.length > 0)
    problems['keyIngredients'] = [`The dictionary does not know ${label.unknownKeys.join(', ')}`]
  for (const size of input.sizes) {
    const name = `sizes[${placeOf(values, size)}]`
    const other = (key: 'sku' | 'barcode') =>
      variants.some((each) => each.id !== size.id && each[key] === size[key])
    const isMine = variants.some((each) => each.id === size.id && each.productId === id)
    if (size.id && !isMine) problems[`${name}.sku`] = ['This size belongs to another product']
    else if (other('sku') || skus.indexOf(size.sku) !== skus.lastIndexOf(size.sku))
      problems[`${name}.sku`] = [`Another size has the SKU ${size.sku}`]
    if (size.barcode && (other('barcode') || isTwice(barcodes, size.barcode)))
      problems[`${name}.barcode`] = [`Another size has the barcode ${size.barcode}`]
  }
  return problems
}

const isTwice = (all: readonly string[], one: string) => all.indexOf(one) !== all.lastIndexOf(one)

/** Its row in the form as it was typed, blank rows included. */
function placeOf({ sizes }: ProductValues, { id, sku }: ProductInput['sizes'][number]): number {
  return sizes.findLastIndex((size) => (id ? size.id === id : !size.id && size.sku === sku))
}
