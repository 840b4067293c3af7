import { readdirSync } from 'node:fs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeEach, expect, test } from 'vitest'
import { bagCookie } from '#app/cart/bag-cookie.server'
import { keepSkin } from '#app/customers/skin.server'
import { orderKey } from '#app/orders/order-link.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { aBundle } from '#tests/factories/bundle'
import { aCustomer } from '#tests/factories/customer'
import { aGuide, aText } from '#tests/factories/guide'
import { anOrder } from '#tests/factories/order'
import { aPriceBook } from '#tests/factories/price-book'
import { aProduct } from '#tests/factories/product'
import { aShopper } from '#tests/factories/shopper'
import { aStudio, aTreatment } from '#tests/factories/treatment'

// What every page of the shop hands to a browser, with something in each column that is not for it.

const CANARY = 'canary'
const HOME = {
  fullName: 'Sam Shopper',
  line1: '1 Main Street',
  city: 'Austin',
  state: 'TX',
  postalCode: '78701',
}
const SKIN = { answers: 'skin=oily&avoid=nuts', withHealth: false, consentVersion: '2026-11' }
const COST_CENTS = 987_654_321

/** Pages by their route's file, each with an address at which it shows as much as it can. */
let addresses: Record<string, { path: string; params?: Record<string, string>; cookie?: string }>
let sam: Awaited<ReturnType<Awaited<ReturnType<typeof anOrder>>['paid']>>

/** These hand out nothing but words of their own, or send on to where something else is shown. */
const WITHOUT_DATA = [
  '_pay.tsx',
  '_pay.checkout.draft.ts',
  '_pay.checkout.return.tsx',
  '_shop.letters.tsx',
  '_shop.letters_.confirm.tsx',
  '_shop.letters_.sent.tsx',
  '_shop.letters_.unsubscribe.tsx',
  '_shop.consultation.$reference.tsx',
  '_shop.plan_.address.tsx',
  '_shop.account_.sign-in.tsx',
  '_shop.account_.sign-in_.link.tsx',
  '_shop.account_.sign-in_.sent.tsx',
  '_shop.account_.sign-out.ts',
]

beforeEach(async () => {
  const secret = { staffNote: CANARY, sources: [CANARY], unverified: [CANARY] }
  const sizes = [{ label: '30 ml', priceCents: 1200, sizeMilli: 30_000, costCents: COST_CENTS }]
  const shown = await aProduct({ ...secret, sizes, units: 9, concerns: ['Pores'] })
  const draft = await aProduct({ name: `Draft ${CANARY}`, status: 'draft', sizes, units: 9 })
  const variant = { id: shown.variantIds[0]! }
  await aBundle([[variant], [variant, { id: draft.variantIds[0]! }]])
  const studio = await aStudio({ staffEmail: `${CANARY}@porewell.example` })
  const treatment = await aTreatment({ at: [studio.id] })
  const guide = await aGuide({}, [
    { number: 1, blocks: [aText('It depends.')] },
    { number: 2, status: 'draft', title: CANARY, blocks: [aText(CANARY)] },
  ])
  await aPriceBook()
  // Somebody else's order and bag, of the same product.
  await anOrder(aShopper({ email: `${CANARY}@example.com`, fullName: CANARY, line1: CANARY }))
    .of(variant)
    .paid()
  sam = await anOrder(aShopper()).of(variant).paid()
  await db.orderEvent.create({
    data: { orderId: sam.id, kind: 'note', actor: CANARY, message: null, detail: { note: CANARY } },
  })
  const bag = await aBag().with(variant, 2)
  const cookie = await bagCookie(bag.id)
  const customer = await aCustomer('sam@example.com')
  const address = await db.customerAddress.create({
    data: { customerId: customer.id, ...HOME, usedAt: new Date() },
  })
  await keepSkin(customer.id, SKIN, new Date())
  // What another customer keeps.
  const other = await aCustomer(`${CANARY}@example.com`)
  await db.customerAddress.create({
    data: { customerId: other.id, ...HOME, fullName: CANARY, usedAt: new Date() },
  })
  const own = { cookie: customer.cookie }
  const order = `/orders/${formatOrderNumber(sam.number)}?key=${orderKey(sam.id)}`
  addresses = {
    '_shop.tsx': { path: '/', cookie },
    '_shop._index.tsx': { path: '/?skin=normal' },
    '_shop.products._index.tsx': { path: '/products' },
    '_shop.products.$slug.tsx': { path: '/', params: { slug: shown.slug } },
    '_shop.search.tsx': { path: `/search?q=${CANARY}` },
    '_shop.bag.tsx': { path: '/bag', cookie },
    '_pay.checkout._index.tsx': { path: '/checkout', cookie },
    '_shop.orders.$number.tsx': { path: order, params: { number: formatOrderNumber(sam.number) } },
    '_shop.orders.$number_.review.$lineId.tsx': {
      path: order.replace('?', `/review/${sam.lines[0]!.id}?`),
      params: { number: formatOrderNumber(sam.number), lineId: sam.lines[0]!.id },
    },
    '_shop.guides._index.tsx': { path: '/guides' },
    '_shop.guides.$slug.tsx': { path: '/', params: { slug: guide.slug } },
    '_shop.routine.tsx': { path: '/routine?skin=normal&concern=pores' },
    '_shop.plan.tsx': { path: '/plan?skin=normal&treatment=hydrafacial', cookie },
    '_shop.treatments._index.tsx': { path: '/treatments' },
    '_shop.treatments.$slug.tsx': { path: '/', params: { slug: treatment.slug }, cookie },
    '_shop.consultation._index.tsx': { path: `/consultation?treatment=${treatment.slug}` },
    '_shop.locations._index.tsx': { path: '/locations', cookie },
    '_shop.locations.$slug.tsx': { path: '/', params: { slug: studio.slug }, cookie },
    '_shop.account.tsx': { path: '/account', ...own },
    '_shop.account._index.tsx': { path: '/account', ...own },
    '_shop.account.skin.tsx': { path: '/account/skin', ...own },
    '_shop.account.addresses.tsx': { path: '/account/addresses', ...own },
    '_shop.account.addresses_.$id.tsx': { path: '/', params: { id: address.id }, ...own },
    '_shop.account.privacy.tsx': { path: '/account/privacy', ...own },
    '_shop.policies.$slug.tsx': { path: '/', params: { slug: 'delivery' } },
  }
})

const files = readdirSync('app/routes').filter((file) => /^_(shop|pay)\b/.test(file))

test('every page of the shop is looked at', () => {
  expect([...Object.keys(addresses), ...WITHOUT_DATA].toSorted()).toEqual(files.toSorted())
})

test.each(files.filter((file) => !WITHOUT_DATA.includes(file)))(
  '%s hands out no draft, cost, note of staff or other shopper',
  async (file) => {
    const said = await answerOf(file)
    expect(said.length).toBeGreaterThan(10)
    expect(said.replaceAll(`"q":"${CANARY}"`, '')).not.toContain(CANARY)
    expect(said).not.toContain(String(COST_CENTS))
  },
)

test('an order is shown to its own key and to no other', async () => {
  const { path, params } = addresses['_shop.orders.$number.tsx']!
  expect(await answerOf('_shop.orders.$number.tsx')).toContain('sam@example.com')
  const other = path.replace(/key=.*/, `key=${orderKey(sam.lines[0]!.id)}`)
  const asked = load('_shop.orders.$number.tsx', { path: other, params: params! })
  await expect(asked).rejects.toMatchObject({ status: 404 })
})

async function answerOf(file: string): Promise<string> {
  return JSON.stringify(await load(file, addresses[file]!), (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
}

async function load(
  file: string,
  { path, params = {}, cookie = '' }: (typeof addresses)[string],
): Promise<unknown> {
  const route = (await import(/* @vite-ignore */ `${process.cwd()}/app/routes/${file}`)) as {
    loader: (args: LoaderFunctionArgs) => unknown
  }
  const request = new Request(`http://localhost:3000${path}`, { headers: { Cookie: cookie } })
  return route.loader({ request, params, context: {} })
}
