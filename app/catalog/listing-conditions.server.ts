import { freeFrom, priceBands } from '#app/catalog/facets'
import type { FacetName, FreeFrom, PriceBand } from '#app/catalog/facets'
import type { ListingQuery } from '#app/catalog/listing-query'
import { Prisma } from '#app/platform/database.server'

/** What a list needs besides its URL. */
export type ListingContext = {
  /** The search as PostgreSQL's text query; null where nothing is searched for. */
  textQuery: string | null
  /** SQL that is true for a lot `lot` at a location `place` that can be sold now: the inventory's rule. */
  sellable: Prisma.Sql
}

/**
 * SQL that is true for the rows `l` of "Listing" that pass the query. `except` leaves one facet out,
 * to count that facet's own values.
 */
export function passes(
  query: ListingQuery,
  { textQuery, sellable }: ListingContext,
  except?: FacetName,
): Prisma.Sql {
  const conditions: Record<FacetName, Prisma.Sql | null> = {
    category: isOneOf(Prisma.sql`l."categorySlug"`, query.category),
    brand: isOneOf(Prisma.sql`l."brandSlug"`, query.brand),
    concern: hasOneOf(Prisma.sql`l."concerns"`, query.concern),
    skin: hasOneOf(Prisma.sql`l."skinTypes"`, query.skin),
    ingredient: hasOneOf(Prisma.sql`l."ingredients"`, query.ingredient),
    price: query.price.length ? Prisma.join(query.price.map(isInBand), ' OR ', '(', ')') : null,
    without: query.without.length ? isFreeFrom(query.without) : null,
    stock: query.stock ? isInStock(sellable) : null,
  }
  const applied = Object.entries(conditions).filter(([facet, sql]) => sql && facet !== except)
  return Prisma.join(
    [matchesText(textQuery), ...applied.map(([, sql]) => sql as Prisma.Sql)],
    ' AND ',
  )
}

/** True for products of which a variant can be sold now; the set is made once, not once a product. */
export function isInStock(sellable: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`l."productId" IN (
    SELECT v."productId" FROM "Variant" v
    JOIN "StockLot" lot ON lot."variantId" = v."id"
    JOIN "Location" place ON place."id" = lot."locationId"
    WHERE v."active" AND ${sellable}
  )`
}

/** Every chosen substance must be absent, unlike the values of other facets, of which one is enough. */
export function isFreeFrom(substances: readonly FreeFrom[]): Prisma.Sql {
  const tags = substances.flatMap((substance) => [...freeFrom[substance].tags])
  return Prisma.sql`(l."inciFull" AND NOT coalesce(l."tags", '{}') && ${tags}::text[])`
}

export function isInBand(band: PriceBand): Prisma.Sql {
  const { from, below } = priceBands[band]
  return Prisma.sql`(l."minPriceCents" >= ${from} AND l."minPriceCents" < ${below})`
}

function matchesText(textQuery: string | null): Prisma.Sql {
  if (textQuery === null) return Prisma.sql`true`
  return Prisma.sql`l."document" @@ to_tsquery('english', ${textQuery})`
}

function isOneOf(column: Prisma.Sql, values: string[]): Prisma.Sql | null {
  return values.length ? Prisma.sql`${column} = ANY (${values}::text[])` : null
}

function hasOneOf(column: Prisma.Sql, values: string[]): Prisma.Sql | null {
  return values.length ? Prisma.sql`${column} && ${values}::text[]` : null
}
