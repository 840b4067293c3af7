import { randomUUID } from 'node:crypto'
import { Prisma, type Transaction } from '#app/platform/database.server'
import { insertRows, updateRows } from './bulk-rows.server'
import { drugFactsOf, productColumns, sizeColumns } from './product-columns'
import type { ProductInput } from './product-form'
import type { Label } from './read-label.server'
import { slugOf } from './slug-of'

export interface ProductDraft {
  /** Null for one that is to be made, as a draft. */
  id: string | null
  /** Of one that is to be made; any where it is left out. */
  newId?: string | undefined
  slug: string
  input: ProductInput
  /** Null where nothing that a label says is changed: ingredients and tags stay as they are. */
  label: Label | null
}

type Written = ProductDraft & { id: string }

/**
 * Writes products' own columns and all that hangs on them, pictures aside, in some fifteen statements however many
 * there are. Sizes are never deleted, since orders and stock name them: one that is gone from a form stays as it
 * is. Returns ids by address name.
 */
export async function writeProducts(
  tx: Transaction,
  drafts: readonly ProductDraft[],
  now: Date,
): Promise<Map<string, string>> {
  const ids = await writeColumns(tx, drafts, now)
  const written = drafts.flatMap((draft): Written[] => {
    const id = ids.get(draft.slug)
    return id ? [{ ...draft, id }] : []
  })
  await linkChoices(tx, written)
  await writeIngredients(tx, written)
  await writeDrugFacts(tx, written)
  await writeSizes(tx, written, now)
  return ids
}

async function writeColumns(tx: Transaction, drafts: readonly ProductDraft[], now: Date) {
  const brands = await brandsOf(tx, [...new Set(drafts.map(({ input }) => input.brand))])
  const categories = await tx.category.findMany({
    where: { slug: { in: drafts.map(({ input }) => input.category) } },
    select: { id: true, slug: true },
  })
  const rows = drafts.map(({ id, newId, slug, input, label }) => {
    const brandId = brands.get(input.brand.toLowerCase())
    const categoryId = categories.find((each) => each.slug === input.category)?.id
    if (!brandId || !categoryId) throw new Error(`Product ${slug} has no brand or no category`)
    const tags = label ? { tags: label.tags } : {}
    const links = { slug, brandId, categoryId, updatedAt: now }
    return { id, newId, tags, row: { ...productColumns(input), ...links } }
  })
  const made = rows.flatMap(({ id, newId = randomUUID(), row, tags }) =>
    id ? [] : [{ id: newId, ...row, ...tags, createdAt: now }],
  )
  await insertRows(tx, 'Product', made)
  const known = rows.flatMap(({ id, row, tags }) => (id ? [{ id, row, tags }] : []))
  // Rows of one statement name the same columns.
  for (const withTags of [true, false])
    await updateRows(
      tx,
      'Product',
      known
        .filter(({ tags }) => 'tags' in tags === withTags)
        .map(({ id, row, tags }) => ({ id, ...row, ...tags })),
      ['id'],
    )
  return new Map([...known.map(({ id, row }) => ({ id, slug: row.slug })), ...made].map(idBySlug))
}

const idBySlug = ({ id, slug }: { id: string; slug: string }) => [slug, id] as const

/** The brands of these names, in whatever case they are typed, by name in lower case; made where there are none. */
async function brandsOf(tx: Transaction, names: readonly string[]): Promise<Map<string, string>> {
  const known = await tx.$queryRaw<{ id: string; name: string; slug: string }[]>(Prisma.sql`
    SELECT "id", "name", "slug" FROM "Brand"
    WHERE lower("name") = ANY (${names.map((name) => name.toLowerCase())}::text[])
      OR "slug" = ANY (${names.map(slugOf)}::text[])
    ORDER BY "name"`)
  const ids = new Map<string, string>()
  for (const name of names) {
    const isIt = (brand: { name: string }) => brand.name.toLowerCase() === name.toLowerCase()
    const brand = known.find(isIt) ?? known.find(({ slug }) => slug === slugOf(name))
    ids.set(name.toLowerCase(), brand?.id ?? (await makeBrand(tx, name)))
  }
  return ids
}

async function makeBrand(tx: Transaction, name: string): Promise<string> {
  return (await tx.brand.create({ data: { name, slug: slugOf(name) } })).id
}

async function linkChoices(tx: Transaction, written: readonly Written[]): Promise<void> {
  const ids = written.map(({ id }) => id)
  const pairs = (of: 'concerns' | 'skinTypes') => {
    const all = written.flatMap(({ id, input }) => input[of].map((slug) => ({ id, slug })))
    return Prisma.sql`unnest(${all.map(({ id }) => id)}::uuid[], ${all.map(({ slug }) => slug)}::text[])
      AS sent ("productId", "slug")`
  }
  await tx.$executeRaw`DELETE FROM "_ConcernToProduct" WHERE "B" = ANY (${ids}::uuid[])`
  await tx.$executeRaw`
    INSERT INTO "_ConcernToProduct" ("A", "B")
    SELECT DISTINCT x."id", sent."productId" FROM ${pairs('concerns')} JOIN "Concern" x USING ("slug")`
  await tx.$executeRaw`DELETE FROM "_ProductToSkinType" WHERE "A" = ANY (${ids}::uuid[])`
  await tx.$executeRaw`
    INSERT INTO "_ProductToSkinType" ("A", "B")
    SELECT DISTINCT sent."productId", x."id" FROM ${pairs('skinTypes')} JOIN "SkinType" x USING ("slug")`
}

async function writeIngredients(tx: Transaction, written: readonly Written[]): Promise<void> {
  const labeled = written.filter(({ label }) => label !== null)
  await tx.productIngredient.deleteMany({ where: { productId: { in: labeled.map(idOf) } } })
  const rows = labeled.flatMap(({ id, label }) =>
    (label?.listed ?? []).map(({ ingredient, ...entry }, position) => ({
      ...entry,
      productId: id,
      position,
      ingredientId: ingredient?.id ?? null,
    })),
  )
  await insertRows(tx, 'ProductIngredient', rows)
}

async function writeDrugFacts(tx: Transaction, written: readonly Written[]): Promise<void> {
  await tx.drugFacts.deleteMany({ where: { productId: { in: written.map(idOf) } } })
  const rows = written.flatMap(({ id, input }) => {
    const facts = drugFactsOf(input)
    return facts ? [{ ...facts, productId: id }] : []
  })
  await insertRows(tx, 'DrugFacts', rows)
}

async function writeSizes(tx: Transaction, written: readonly Written[], now: Date): Promise<void> {
  const sizes = written.flatMap(({ id: productId, input }) =>
    input.sizes.map((size, position) => ({
      id: size.id,
      row: { ...sizeColumns(size), productId, position, updatedAt: now },
    })),
  )
  const known = sizes.flatMap(({ id, row }) => (id ? [{ id, ...row }] : []))
  await updateRows(tx, 'Variant', known, ['id', 'productId'])
  const made = sizes.flatMap(({ id, row }) => (id ? [] : [{ id: randomUUID(), ...row }]))
  await insertRows(tx, 'Variant', made)
}

const idOf = ({ id }: Written) => id
