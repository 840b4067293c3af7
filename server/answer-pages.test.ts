import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { withoutStaff } from './answer-pages.js'

const ids = [
  'root',
  'routes/_shop',
  'routes/_shop.administer',
  'routes/admin',
  'routes/admin.orders.$number',
  'routes/admin_.sign-in',
]
const routes = Object.fromEntries(ids.map((id) => [id, { id }]))

test('a shopper’s page is looked for among the routes that staff do not have', () => {
  const build = { routes, assets: { version: '1', routes } } as unknown as ServerBuild
  const shop = withoutStaff(build)
  expect(Object.keys(shop.routes)).toEqual(['root', 'routes/_shop', 'routes/_shop.administer'])
  expect(shop.assets.version).toBe('1')
  expect(Object.keys(shop.assets.routes)).toEqual(Object.keys(shop.routes))
  expect(Object.keys(build.routes)).toEqual(ids)
})
