import { db } from '#app/platform/database.server'
import { findListings } from '#app/catalog/find-listings.server'
import { countFacets } from '#app/catalog/count-facets.server'
import { understandSearch } from '#app/catalog/understand-search.server'
import { parseListingQuery } from '#app/catalog/listing-query'
import { isSellable } from '#app/inventory/sellable.server'
const now = new Date()
const sellable = isSellable({ kind: 'shipping' }, now)
for (const qs of [
  '',
  'q=niacinimide',
  'q=exfoliant+polish',
  'concern=pores&concern=texture&skin=oily',
  'without=fragrance',
  'stock=in',
  'q=serum',
  'sort=price-up&page=300',
  'category=serums&price=under-25&price=25-to-50',
  'q=zzzzqqq',
]) {
  const query = parseListingQuery(new URLSearchParams(qs))
  const once = async (t: Date) => {
    const u = query.q ? await understandSearch(db, query.q, t) : null
    const ctx = { textQuery: query.q ? (u?.textQuery ?? 'zzzznothing') : null, sellable }
    const a = performance.now()
    const l = await findListings(db, query, ctx)
    const b = performance.now()
    const f = await countFacets(db, query, ctx, t)
    return { u, l, f, list: b - a, facets: performance.now() - b }
  }
  for (let i = 0; i < 3; i++) await once(new Date(now.getTime() + i * 20000))
  const r = await once(new Date(now.getTime() + 100000))
  console.log(
    qs || '(all)',
    'total',
    r.l.total,
    'unprovable',
    r.l.unprovable,
    'cards',
    r.l.cards.length,
    r.l.cards[0]?.name,
    JSON.stringify(r.u),
    'list',
    r.list.toFixed(1),
    'facets',
    r.facets.toFixed(1),
    Object.entries(r.f)
      .map(([k, v]) => k + ':' + v.length)
      .join(' '),
  )
}
console.log(
  JSON.stringify(
    (
      await findListings(db, parseListingQuery(new URLSearchParams('')), {
        textQuery: null,
        sellable,
      })
    ).cards[0],
  ).length,
)
await db.$disconnect()
