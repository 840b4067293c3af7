import { db, Prisma } from '#app/platform/database.server'
import { passes } from '#app/catalog/listing-conditions.server'
const orig = db.$queryRaw.bind(db)
import { findListings } from '#app/catalog/find-listings.server'
import { countFacets } from '#app/catalog/count-facets.server'
import { parseListingQuery } from '#app/catalog/listing-query'
import { isSellable } from '#app/inventory/sellable.server'
const now = new Date()
const sellable = isSellable({ kind: 'shipping' }, now)
const spy: any = {
  $queryRaw: async (s: any) => {
    const r: any[] = await orig(Prisma.sql`EXPLAIN (ANALYZE, COSTS OFF, BUFFERS OFF) ${s}`)
    console.log(r.map((x) => x['QUERY PLAN']).join('\n'))
    return []
  },
}
const query = parseListingQuery(new URLSearchParams(process.argv[2]))
await findListings(spy, query, { textQuery: query.q ? query.q + ':*' : null, sellable })
await countFacets(spy, query, { textQuery: query.q ? query.q + ':*' : null, sellable }, now)
await db.$disconnect()
