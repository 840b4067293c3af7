import { readdirSync } from 'node:fs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { bagCookie } from '#app/cart/bag-cookie.server'
import { orderKey } from '#app/orders/order-link.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { aBag } from '#tests/factories/bag'
import { aCustomer } from '#tests/factories/customer'
import { anOrder } from '#tests/factories/order'
import { aPriceBook } from '#tests/factories/price-book'
import { aProduct } from '#tests/factories/product'
import { aStudio, aTreatment } from '#tests/factories/treatment'

// Whatever is typed, sent or put into an address, a page answers calmly: never with a 500.

const VALUES = [
  ...['', ' ', '0', '-1', '1e309', '99999999999999999999', 'NaN', 'null', 'true'],
  ...['💄'.repeat(60), 'a\u0000b', '\ud800', '\u202eoot', 'ＡＤＭＩＮ', 'x'.repeat(9000)],
  ...['\'; DROP TABLE "Order"; --', '<script>alert(1)</script>', '{"$ne":null}', '${7*7}'],
  ...['../../etc/passwd', '%00', '%E0%A4%A', '__proto__', 'constructor', '//evil.example'],
  ...['0001-01-01', '9999-12-31', '2026-02-30', '00000000-0000-0000-0000-000000000000'],
]

/** Every name that an address or a form of the shop has, and some that none has. */
const ADDRESS_NAMES = [
  ...['q', 'page', 'sort', 'category', 'brand', 'concern', 'skin', 'price', 'stock', 'without'],
  ...['ingredient', 'size', 'key', 'placed', 'payment', 'session_id', 't', 'treatment'],
  ...['location', 'studio', 'cleansing', 'expecting', 'avoid', 'using', 'under12', 'broken'],
  ...['swap', 'start', 'event', 'move', 'from', 'again', 'by', 'time', 'day', 'answers', 'studio'],
  ...['__proto__', 'constructor'],
]
const FORM_NAMES = [
  ...['variantId', 'quantity', 'lineId', 'step', 'bundleId', 'choice', 'bundleKey', 'stepId'],
  ...['code', 'locationId', 'returnTo', 'tab', 'addedAt', 'saved', 'email', 'fullName', 'phone'],
  ...['line1', 'line2', 'city', 'state', 'postalCode', 'deliveryMethod', 'pickupLocationId'],
  ...['seen', 'reason', 'comment', 'lines[0].orderLineId', 'lines[0].quantity', 'consent'],
  ...['place', 'kind', 'formId', 'ticket', 'message', 'name', 'website', 'question_0', 't'],
  ...['subject', 'health', 'sure', 'id', 'saveAddress'],
]
const ACCOUNT_INTENTS = ['remove', 'prefer', 'delete', 'save', 'sign-in', '']
const INTENTS = [
  ...['add', 'quantity', 'remove', 'add-bundle', 'bundle-quantity', 'bundle-remove', 'undo'],
  ...['bundle-part', 'save', 'move', 'apply-code', 'remove-code', 'location', 'update', 'pay'],
  ...['cancel', 'return', 'nonsense', ''],
]

interface Route {
  loader?: (args: LoaderFunctionArgs) => unknown
  action?: (args: LoaderFunctionArgs) => unknown
}

const files = readdirSync('app/routes')

test('every address answers every value of every parameter', async () => {
  const { slug, cookie } = await aShopWithABag()
  for (const file of files) {
    const { loader } = await read(file)
    if (!loader) continue
    // The zero byte in an address is turned away before any page is asked: server/guard-requests.js.
    for (const value of VALUES.filter((each) => !each.includes('\u0000'))) {
      const search = new URLSearchParams(ADDRESS_NAMES.map((name) => [name, value]))
      const asked = { search: `?${search}`, cookie }
      await expectCalm(file, value, () => loader(args(asked, valued(value))))
      await expectCalm(file, value, () => loader(args(asked, valued(slug))))
    }
  }
}, 120_000)

test('every form answers every value of every field', async () => {
  const { cookie, order } = await aShopWithABag()
  for (const file of files) {
    const { action } = await read(file)
    if (!action) continue
    for (const value of VALUES)
      for (const intent of intentsOf(file)) {
        const body = new URLSearchParams(FORM_NAMES.map((name) => [name, value]))
        body.set('intent', intent)
        const asked = { search: order.search, cookie, body }
        await expectCalm(`${file} ${intent}`, value, () => action(args(asked, order.params)))
      }
  }
}, 120_000)

test.each(['text/plain', 'application/json', 'multipart/form-data; boundary=x', ''])(
  'a body that is called "%s" is refused by every form',
  async (type) => {
    const { cookie, order } = await aShopWithABag()
    for (const file of files) {
      const { action } = await read(file)
      if (!action) continue
      const request = new Request(`http://localhost:3000/${order.search}`, {
        method: 'POST',
        headers: { Cookie: cookie, ...(type ? { 'Content-Type': type } : {}) },
        body: '--x\r\n\u0000',
      })
      await expectCalm(file, type, () => action({ request, params: order.params, context: {} }))
    }
  },
)

/** The answer, thrown or not, has a status below 500. */
async function expectCalm(where: string, value: string, ask: () => unknown): Promise<void> {
  const answer = await Promise.resolve().then(ask).catch(thrown)
  const status = statusOf(answer)
  expect(status, `${where} with ${JSON.stringify(value.slice(0, 40))}`).toBeLessThan(500)
}

function thrown(error: unknown): unknown {
  if (error instanceof Error) throw error
  return error
}

function statusOf(answer: unknown): number {
  if (answer instanceof Response) return answer.status
  const init = answer && typeof answer === 'object' && 'init' in answer ? answer.init : null
  return init && typeof init === 'object' && 'status' in init ? Number(init.status) : 200
}

function intentsOf(file: string): string[] {
  if (/account\.|routine/.test(file)) return ACCOUNT_INTENTS
  return /^_shop\.bag|order|checkout/.test(file) ? INTENTS : ['']
}

const valued = (value: string) => ({
  slug: value,
  number: value,
  reference: value,
  id: value,
  file: value,
})

function args(
  { search, cookie, body }: { search: string; cookie: string; body?: URLSearchParams },
  params: Record<string, string>,
): LoaderFunctionArgs {
  const request = new Request(`http://localhost:3000/${search}`, {
    headers: { Cookie: cookie },
    ...(body ? { method: 'POST', body } : {}),
  })
  return { request, params, context: { clientAddress: '203.0.113.9', isLoopback: true } }
}

async function read(file: string): Promise<Route> {
  return (await import(/* @vite-ignore */ `${process.cwd()}/app/routes/${file}`)) as Route
}

async function aShopWithABag() {
  await aPriceBook()
  const { slug, variantIds } = await aProduct({ units: 9 })
  const variant = { id: variantIds[0]! }
  const studio = await aStudio()
  await aTreatment({ at: [studio.id] })
  const bag = await aBag().with(variant)
  const { id, number } = await anOrder().of(variant).paid()
  const order = {
    search: `?key=${orderKey(id)}`,
    params: { number: formatOrderNumber(number) },
  }
  const customer = await aCustomer()
  return { slug, order, cookie: `${await bagCookie(bag.id)}; ${customer.cookie}` }
}
