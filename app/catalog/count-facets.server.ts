import { freeFrom, priceBands, wordFacets } from '#app/catalog/facets'
import type { FacetName, Facets, FacetValue, WordFacet } from '#app/catalog/facets'
import { isFreeFrom, isInBand, isInStock, passes } from '#app/catalog/listing-conditions.server'
import type { ListingContext } from '#app/catalog/listing-conditions.server'
import { chosenValues, listingParams } from '#app/catalog/listing-query'
import type { ListingQuery } from '#app/catalog/listing-query'
import { Prisma, type Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'

/**
 * The values of every facet with the number of products that choosing it would show. A facet's counts
 * ignore what is chosen in it, since its values widen the list; "free from" narrows, so its counts do
 * not. Values that nothing has are left out unless chosen; those of products that are not on sale stay unknown. One query, or none: counts may be up to ten
 * seconds old, the list itself never is.
 */
export function countFacets(
  db: Database,
  query: ListingQuery,
  context: ListingContext,
  now: Date,
): Promise<Facets> {
  const filters = listingParams({ ...query, sort: 'bestselling', page: 1 }).toString()
  return remember(`${filters} ${context.textQuery}`, now, () => count(db, query, context))
}

const remember = shortMemory<Facets>({ milliseconds: 10_000, size: 300 })

async function count(db: Database, query: ListingQuery, context: ListingContext): Promise<Facets> {
  const from = (facet: FacetName) => rowsFor(facet, query, context)
  const counts = [
    ...wordFacets.map((facet) => countWords(facet, query, from(facet))),
    countBands(from('price')),
    countFreeFrom(from('without')),
    countInStock(from('stock'), context),
  ]
  const rows = await db.$queryRaw<{ facet: FacetName; values: FacetValue[] | null }[]>(Prisma.sql`
    WITH passing AS MATERIALIZED (
      SELECT ${columns} FROM "Listing" l WHERE ${passes(query, context)}
    ) ${Prisma.join(counts, ' UNION ALL ')}`)
  const values = Object.fromEntries(rows.map((row) => [row.facet, row.values ?? []]))
  return { ...labelled(values as Facets, query) }
}

const columns = Prisma.sql`l."productId", l."categorySlug", l."brandSlug", l."concerns", l."skinTypes",
  l."ingredients", l."tags", l."inciFull", l."minPriceCents"`

/** The rows to count a facet on: those of the list, unless something is chosen in the facet itself. */
function rowsFor(facet: FacetName, query: ListingQuery, context: ListingContext): Prisma.Sql {
  if (facet === 'without' || chosenValues(query, facet).length === 0) return Prisma.sql`passing l`
  return Prisma.sql`(SELECT ${columns} FROM "Listing" l WHERE ${passes(query, context, facet)}) l`
}

const sources: Record<WordFacet, { values: Prisma.Sql; names: Prisma.Sql; order: Prisma.Sql }> = {
  category: {
    values: Prisma.sql`ARRAY[l."categorySlug"]`,
    names: Prisma.sql`SELECT "slug", "name", "position" FROM "Category"`,
    order: Prisma.sql`names."position"`,
  },
  concern: {
    values: Prisma.sql`l."concerns"`,
    names: Prisma.sql`SELECT "slug", "name", "position" FROM "Concern"`,
    order: Prisma.sql`names."position"`,
  },
  skin: {
    values: Prisma.sql`l."skinTypes"`,
    names: Prisma.sql`SELECT "slug", "name", "position" FROM "SkinType"`,
    order: Prisma.sql`names."position"`,
  },
  brand: {
    values: Prisma.sql`ARRAY[l."brandSlug"]`,
    names: Prisma.sql`SELECT "slug", "name", 0 FROM "Brand"`,
    order: Prisma.sql`lower(names."name")`,
  },
  ingredient: {
    values: Prisma.sql`l."ingredients"`,
    names: Prisma.sql`SELECT "slug", "plainName", 0 FROM "Ingredient"`,
    order: Prisma.sql`coalesce(counted."products", 0) DESC, lower(names."name")`,
  },
}

/** Equal arrays are counted together before they are taken apart: a few dozen instead of thousands. */
function countWords(facet: WordFacet, query: ListingQuery, rows: Prisma.Sql): Prisma.Sql {
  const { values, names, order } = sources[facet]
  return Prisma.sql`SELECT ${facet} AS "facet", json_agg(json_build_object(
      'value', names."slug", 'label', names."name", 'count', coalesce(counted."products", 0)
    ) ORDER BY ${order}) AS "values"
    FROM (${names}) AS names ("slug", "name", "position")
    LEFT JOIN (
      SELECT "slug", sum(alike."products")::int AS "products"
      FROM (SELECT ${values} AS "slugs", count(*) AS "products" FROM ${rows} GROUP BY 1) alike,
        unnest(alike."slugs") AS "slug"
      GROUP BY "slug"
    ) counted ON counted."slug" = names."slug"
    WHERE counted."products" > 0 OR (
      names."slug" = ANY (${query[facet]}::text[])
      AND EXISTS (SELECT 1 FROM "Listing" l WHERE names."slug" = ANY (${values}))
    )`
}

function countBands(rows: Prisma.Sql): Prisma.Sql {
  return countEach('price', keysOf(priceBands), isInBand, Prisma.sql`1`, rows)
}

function countFreeFrom(rows: Prisma.Sql): Prisma.Sql {
  const alike = Prisma.sql`(
    SELECT l."tags", l."inciFull", count(*) AS "products" FROM ${rows} GROUP BY 1, 2
  ) l`
  const test = (value: keyof typeof freeFrom) => isFreeFrom([value])
  return countEach('without', keysOf(freeFrom), test, Prisma.sql`l."products"`, alike)
}

function countInStock(rows: Prisma.Sql, { sellable }: ListingContext): Prisma.Sql {
  return countEach('stock', ['in'], () => isInStock(sellable), Prisma.sql`1`, rows)
}

function countEach<Value extends string>(
  facet: FacetName,
  values: Value[],
  test: (value: Value) => Prisma.Sql,
  weight: Prisma.Sql,
  rows: Prisma.Sql,
): Prisma.Sql {
  const counts = values.map(
    (value) => Prisma.sql`json_build_object('value', ${value}::text, 'label', '', 'count',
      coalesce(sum(${weight}) FILTER (WHERE ${test(value)}), 0)::int)`,
  )
  return Prisma.sql`SELECT ${facet} AS "facet", json_build_array(${Prisma.join(counts)}) AS "values"
    FROM ${rows}`
}

const labels: Partial<Record<FacetName, Record<string, { label: string }>>> = {
  price: priceBands,
  without: freeFrom,
  stock: { in: { label: 'In stock now' } },
}

function labelled(facets: Facets, query: ListingQuery): Facets {
  const entries = Object.entries(facets).map(([name, values]) => {
    const facet = name as FacetName
    const words = labels[facet]
    if (!words) return [facet, values]
    const chosen = chosenValues(query, facet)
    return [
      facet,
      values
        .map((each) => ({ ...each, label: words[each.value]?.label ?? each.value }))
        .filter((each) => each.count > 0 || chosen.includes(each.value)),
    ]
  })
  return Object.fromEntries(entries) as Facets
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[]
}
