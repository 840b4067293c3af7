import { Prisma, type Database, type Transaction } from '#app/platform/database.server'
import { keepRevisions } from '#app/merchandising/join-with-saved.server'
import { readManyEdited } from '#app/merchandising/read-values.server'
import { readCells, refused, type JudgedRow, type SentRow } from './import-row'
import type { ImportBy, Importer } from './importer'
import { judgeProduct, type ProductPlan } from './judge-product'
import { findKnownProducts, type KnownProducts } from './known-products.server'
import { ProductRow } from './product-row'
import { recordAudits } from './record-audits.server'

async function judgeRows(db: Database, rows: readonly SentRow[]) {
  const read = rows.map((sent) => ({ sent, ...readCells(ProductRow, sent) }))
  const known = await findKnownProducts(
    db,
    read.flatMap((row) => ('values' in row ? [row.values] : [])),
  )
  const judged: JudgedRow[] = []
  const plans: ProductPlan[] = []
  const first = new Map<string, { number: number; words: string }>()
  for (const row of read) {
    const { number, cells } = row.sent
    const verdict =
      'values' in row ? judgeProduct(row.values, known, (column) => column in cells) : row
    if ('problems' in verdict) {
      judged.push(refused(number, ...verdict.problems))
      continue
    }
    const { plan } = verdict
    const words = JSON.stringify(plan.product)
    const sibling = first.get(plan.slug) ?? { number, words }
    first.set(plan.slug, sibling)
    if (sibling.words !== words) {
      const reason = `Row ${sibling.number} says other things of the same product`
      judged.push(refused(number, { column: 'slug', reason }))
      continue
    }
    const isNew = plan.isNewProduct || plan.isNewVariant
    const effect = isNew ? 'new' : plan.changed.length > 0 ? 'changed' : 'same'
    judged.push({ number, effect, problems: [], change: changeWords(plan) })
    if (effect !== 'same') plans.push(plan)
  }
  return { judged, plans, known }
}

function changeWords({ isNewProduct, isNewVariant, changed }: ProductPlan): string | null {
  const words = [
    ...(isNewProduct ? ['new product, as a draft'] : isNewVariant ? ['new size'] : []),
    ...changed,
  ]
  return words.length > 0 ? words.join('; ') : null
}

async function applyRows(tx: Transaction, rows: readonly SentRow[], by: ImportBy) {
  await lockRows(tx, rows)
  const { judged, plans, known } = await judgeRows(tx, rows)
  if (plans.length === 0) return judged
  const changed = plans.flatMap(({ slug }) => known.products.get(slug)?.id ?? [])
  // Whoever has one of them open is shown what the file changed.
  await keepRevisions(tx, await readManyEdited(tx, changed), '', by.now)
  const ids = await writeProducts(tx, plans, known, by)
  await writeVariants(tx, plans, ids, by)
  await keepRevisions(tx, await readManyEdited(tx, changed), by.actor.name, by.now)
  await tx.$executeRaw`SELECT refresh_listing(${[...ids.values()]}::uuid[])`
  await recordAudits(
    tx,
    by,
    plans.map((plan) => ({
      action: 'product.imported',
      record: { kind: 'product', id: ids.get(plan.slug) ?? by.importId, name: plan.variant.sku },
      after: { change: changeWords(plan) ?? '', import: by.importId },
    })),
  )
  return judged
}

/** Products are taken by slug, then their sizes by SKU. */
async function lockRows(tx: Transaction, rows: readonly SentRow[]): Promise<void> {
  const column = (name: string) => rows.map(({ cells }) => cells[name] ?? '')
  await tx.$queryRaw`
    SELECT FROM "Product" WHERE "slug" = ANY (${column('slug')}::text[]) ORDER BY "slug" FOR NO KEY UPDATE`
  await tx.$queryRaw`
    SELECT FROM "Variant" WHERE "sku" = ANY (${column('sku')}::text[]) ORDER BY "sku" FOR NO KEY UPDATE`
}

async function writeProducts(
  tx: Transaction,
  plans: readonly ProductPlan[],
  { brands, categories, products }: KnownProducts,
  { now }: ImportBy,
): Promise<Map<string, string>> {
  const firstOf = new Map(plans.toReversed().map((plan) => [plan.slug, plan]))
  const data = [...firstOf].map(([slug, { product }]) => ({
    ...product,
    slug,
    brandId: brands.get(product.brand),
    categoryId: categories.get(product.category),
  }))
  const missing = await namesOf(tx, data)
  const sent = data.map((row) => ({
    ...row,
    brandId: row.brandId ?? missing.brands.get(row.brand),
    categoryId: row.categoryId ?? missing.categories.get(row.category),
  }))
  const written = await tx.$queryRaw<{ id: string; slug: string }[]>(Prisma.sql`
    INSERT INTO "Product" AS p ("id", "slug", "name", "brandId", "categoryId", "status", "regulatoryClass", "summary",
      "description", "howToUse", "useAm", "usePm", "routineStep", "rinseOff", "inciStatus", "factsConfidence",
      "priceConfidence", "updatedAt")
    SELECT gen_random_uuid(), "slug", "name", "brandId", "categoryId", 'draft', "regulatoryClass"::"RegulatoryClass",
      "summary", "description", "howToUse", "useAm", "usePm", "routineStep", "rinseOff", 'unknown', 'low', 'low',
      ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) AS sent
      ("slug" text, "name" text, "brandId" uuid, "categoryId" uuid, "regulatoryClass" text, "summary" text,
       "description" text, "howToUse" text, "useAm" boolean, "usePm" boolean, "routineStep" int, "rinseOff" boolean)
    ORDER BY "slug"
    ON CONFLICT ("slug") DO UPDATE SET "name" = excluded."name", "brandId" = excluded."brandId",
      "categoryId" = excluded."categoryId", "summary" = excluded."summary", "description" = excluded."description",
      "howToUse" = excluded."howToUse", "useAm" = excluded."useAm", "usePm" = excluded."usePm",
      "routineStep" = excluded."routineStep", "rinseOff" = excluded."rinseOff", "version" = p."version" + 1,
      "updatedAt" = excluded."updatedAt"
    RETURNING p."id", p."slug"`)
  return new Map([
    ...[...products].map(([slug, { id }]): [string, string] => [slug, id]),
    ...written.map(({ slug, id }): [string, string] => [slug, id]),
  ])
}

/** Brands and categories that rows left as they are. */
async function namesOf(tx: Transaction, data: readonly { brand: string; category: string }[]) {
  const named = { select: { id: true, slug: true } } as const
  const brands = await tx.brand.findMany({
    where: { slug: { in: data.map(({ brand }) => brand) } },
    ...named,
  })
  const categories = await tx.category.findMany({
    where: { slug: { in: data.map(({ category }) => category) } },
    ...named,
  })
  return {
    brands: new Map(brands.map(({ slug, id }) => [slug, id])),
    categories: new Map(categories.map(({ slug, id }) => [slug, id])),
  }
}

async function writeVariants(
  tx: Transaction,
  plans: readonly ProductPlan[],
  ids: ReadonlyMap<string, string>,
  { now }: ImportBy,
): Promise<void> {
  const sent = plans.map(({ slug, variant }) => ({ ...variant, productId: ids.get(slug) }))
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Variant" AS v ("id", "productId", "sku", "label", "sizeMilli", "sizeUnit", "priceCents",
      "compareAtCents", "costCents", "weightGrams", "barcode", "flammable", "active", "position", "updatedAt")
    SELECT gen_random_uuid(), sent."productId", sent."sku", sent."label", sent."sizeMilli",
      sent."sizeUnit"::"SizeUnit", sent."priceCents", sent."compareAtCents", sent."costCents", sent."weightGrams",
      sent."barcode", sent."flammable", sent."active", sent."place"::int - 1 + (
        SELECT count(*) FROM "Variant" sibling WHERE sibling."productId" = sent."productId"
      ), ${now}::timestamptz
    FROM (
      SELECT rows.*, row_number() OVER (PARTITION BY rows."productId") AS "place"
      FROM jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) AS rows
        ("productId" uuid, "sku" text, "label" text, "sizeMilli" int, "sizeUnit" text, "priceCents" int,
         "compareAtCents" int, "costCents" int, "weightGrams" int, "barcode" text, "flammable" boolean,
         "active" boolean)
    ) sent
    ORDER BY sent."sku"
    ON CONFLICT ("sku") DO UPDATE SET "label" = excluded."label", "sizeMilli" = excluded."sizeMilli",
      "sizeUnit" = excluded."sizeUnit", "priceCents" = excluded."priceCents",
      "compareAtCents" = excluded."compareAtCents", "costCents" = excluded."costCents",
      "weightGrams" = excluded."weightGrams", "barcode" = excluded."barcode", "flammable" = excluded."flammable",
      "active" = excluded."active", "version" = v."version" + 1, "updatedAt" = excluded."updatedAt"`)
}

/** Sizes and the words of their products; what is published stays for the product's own page. */
export const importProducts: Importer = {
  key: ['sku'],
  judge: async (db, rows) => (await judgeRows(db, rows)).judged,
  lock: lockRows,
  apply: applyRows,
}
