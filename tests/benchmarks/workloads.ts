import type { IncomingHttpHeaders } from 'node:http'
import type { Request } from 'autocannon'
import { withClient } from '#tests/setup/test-cluster'

/** What is asked again and again; each connection goes through the requests in their order. */
export interface Workload {
  name: string
  requests: Request[]
}

/** What a browser sends. Without a known name the shop would take it for a crawler. */
const BROWSER = {
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9',
}
const LIST_SORTS = ['bestselling', 'newest', 'price-up', 'name']
const SEARCHES = ['niacinamide', 'exfoliating polish', 'niacinimide', 'cleanser']
const SKINS = ['normal', 'dry', 'combination', 'oily', 'sensitive']
const ANSWERS = 'cleansing=some&concern=pores&expecting=no'
const PRODUCTS = 40
const ADDS_PER_BAG = 8

/** What the shop is measured by, on addresses and sizes of its own catalog. */
export async function readWorkloads(databaseUrl: string): Promise<Workload[]> {
  const { slugs, variantIds } = await readCatalog(databaseUrl)
  return [
    { name: 'home', requests: pages(['/']) },
    { name: 'list of 24', requests: pages(LIST_SORTS.map((sort) => `/products?sort=${sort}`)) },
    {
      name: 'search',
      requests: pages(SEARCHES.map((q) => `/search?${new URLSearchParams({ q })}`)),
    },
    { name: 'product', requests: pages(slugs.map((slug) => `/products/${slug}`)) },
    {
      name: 'routine builder',
      requests: pages(SKINS.map((skin) => `/routine?${ANSWERS}&skin=${skin}`)),
    },
    { name: 'add to bag', requests: variantIds.map(addToBag) },
  ]
}

function pages(paths: string[]): Request[] {
  return paths.map((path) => ({ path, headers: { ...BROWSER, accept: 'text/html' } }))
}

type Context = { cookie?: string }

/**
 * As the shop's script in the browser sends it. The first answer's cookie is carried through the round, so
 * each round fills a new bag with as many different things as there are requests.
 */
function addToBag(variantId: string): Request {
  return {
    method: 'POST',
    path: '/bag.data',
    headers: { ...BROWSER, 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    body: new URLSearchParams({ intent: 'add', variantId, quantity: '1' }).toString(),
    setupRequest: (request, context: Context) => {
      const { cookie } = context
      return cookie ? { ...request, headers: { ...request.headers, cookie } } : request
    },
    onResponse: (_status, _body, context: Context, headers) => {
      const cookie = bagCookie(headers ?? {})
      if (cookie) context.cookie = cookie
    },
  }
}

function bagCookie(headers: IncomingHttpHeaders): string | undefined {
  const [, set] = Object.entries(headers).find(([name]) => /^set-cookie$/i.test(name)) ?? []
  return [set ?? []]
    .flat()
    .find((one) => one.startsWith('bag='))
    ?.split(';')[0]
}

/** Bestsellers, and of those that a parcel can bring one size each. */
function readCatalog(databaseUrl: string) {
  return withClient(databaseUrl, async (client) => {
    const products = await client.query<{ slug: string }>(
      `SELECT product."slug" FROM "Listing" listing JOIN "Product" product ON product."id" = listing."productId"
       ORDER BY listing."unitsSold" DESC, product."slug" LIMIT $1`,
      [PRODUCTS],
    )
    const variants = await client.query<{ id: string }>(
      `SELECT min(variant."id"::text) AS "id" FROM "Listing" listing
       JOIN "Variant" variant ON variant."productId" = listing."productId" AND variant."active"
       WHERE (SELECT sum(lot."onHand" - lot."held") FROM "StockLot" lot
         JOIN "Location" place ON place."id" = lot."locationId" AND place."ships"
         WHERE lot."variantId" = variant."id"
           AND coalesce(lot."expiresOn" > now() + interval '1 year', true)) > 0
       GROUP BY listing."productId" ORDER BY listing."productId" LIMIT $1`,
      [ADDS_PER_BAG],
    )
    return {
      slugs: products.rows.map(({ slug }) => slug),
      variantIds: variants.rows.map(({ id }) => id),
    }
  })
}
