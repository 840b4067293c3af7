import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { withoutSignedIn } from './answer-pages.js'

const ids = [
  'root',
  'routes/_shop',
  'routes/_shop.administer',
  'routes/_shop.account',
  'routes/_shop.account.addresses_.$id',
  'routes/_shop.account_.sign-in_.link',
  'routes/account.data[.]json',
  'routes/admin',
  'routes/admin.orders.$number',
  'routes/admin_.sign-in',
]
const routes = Object.fromEntries(ids.map((id) => [id, { id }]))

test('a shopper’s page is looked for among the routes that need no sign-in', () => {
  const build = { routes, assets: { version: '1', routes } } as unknown as ServerBuild
  const shop = withoutSignedIn(build)
  expect(Object.keys(shop.routes)).toEqual(['root', 'routes/_shop', 'routes/_shop.administer'])
  expect(shop.assets.version).toBe('1')
  expect(Object.keys(shop.assets.routes)).toEqual(Object.keys(shop.routes))
  expect(Object.keys(build.routes)).toEqual(ids)
})
