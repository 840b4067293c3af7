import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NAMED_BY_SHOP } from './label'

/** What the shop's own code says of categories and concerns by their address. */
function named(pattern: RegExp): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|^platform\/prisma|labels\/label\./.test(file),
  )
  const found = files.flatMap((file) =>
    [...readFileSync(join('app', file), 'utf8').matchAll(pattern)].map(([, slug]) => slug ?? ''),
  )
  return [...new Set(found)]
}

test('whatever the menu and the rules name cannot be removed', () => {
  const categories = named(
    /(?:[?&]category=|\b(?:not)?[cC]ategory: '|categorySlug [!=]== ')([a-z-]+)/g,
  )
  expect(NAMED_BY_SHOP.category).toEqual(expect.arrayContaining(categories))
  expect(categories).toContain('sunscreens')
  expect(NAMED_BY_SHOP.concern).toEqual(expect.arrayContaining(named(/[?&]concern=([a-z-]+)/g)))
})
