import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { expect, test } from 'vitest'
import { partOf, segmentsOf } from './part-of-build.js'

const build = aBuild([
  { id: 'root', path: '' },
  { id: 'shop', parentId: 'root' },
  { id: 'home', parentId: 'shop', index: true },
  { id: 'list', parentId: 'shop', path: 'products' },
  { id: 'product', parentId: 'shop', path: 'products/:slug' },
  { id: 'bag', parentId: 'shop', path: 'bag' },
  { id: 'staff', parentId: 'root', path: 'admin' },
  { id: 'staff-orders', parentId: 'staff', path: 'orders' },
])

test('an address is looked for among the routes of its first segment', () => {
  expect(segmentsOf(build)).toEqual(['', 'products', 'bag', 'admin'])
  const products = partOf(build, 'products')
  const ids = ['root', 'shop', 'home', 'list', 'product']
  expect(Object.keys(products.routes)).toEqual(ids)
  expect(Object.keys(products.assets.routes)).toEqual(ids)
  expect(products.assets.version).toBe('1')
  expect(Object.keys(partOf(build, '').routes)).toEqual(['root', 'shop', 'home'])
  expect(Object.keys(partOf(build, 'admin').routes)).toContain('staff-orders')
})

test('a route for any segment is a part of every address', () => {
  const open = aBuild([
    { id: 'root', path: '' },
    { id: 'bag', parentId: 'root', path: 'bag' },
    { id: 'optional', parentId: 'root', path: 'en?' },
    { id: 'page', parentId: 'root', path: ':page' },
    { id: 'rest', parentId: 'root', path: '*' },
  ])
  expect(segmentsOf(open)).toEqual(['', 'bag'])
  expect(Object.keys(partOf(open, 'bag').routes)).toHaveLength(5)
})

test.each(['/', '/products', '/products/polish', '/bag', '/admin', '/admin/orders'])(
  '%s has the page that it has among all routes',
  (path) => {
    const part = partOf(build, path.split('/')[1] ?? '')
    expect(pageAt(part, path)).toBe(pageAt(build, path))
  },
)

interface Row {
  id: string
  parentId?: string
  path?: string
  index?: boolean
}

function aBuild(rows: Row[]): ServerBuild {
  const routes = Object.fromEntries(rows.map((row) => [row.id, row]))
  return { routes, assets: { version: '1', routes } } as unknown as ServerBuild
}

function pageAt({ routes }: ServerBuild, path: string): string | undefined {
  const under = (parent?: string): { id: string }[] =>
    Object.values(routes as unknown as Record<string, Row>)
      .filter(({ parentId }) => parentId === parent)
      .map(({ id, path: segment, index }) => ({
        id,
        path: segment,
        ...(index ? { index } : { children: under(id) }),
      }))
  return matchRoutes(under(), path)?.at(-1)?.route.id
}
