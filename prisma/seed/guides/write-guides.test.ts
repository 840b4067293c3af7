import { describe, expect, test } from 'vitest'
import { countWords, productsOf, wordsOf } from '#app/guides/guide-words'
import { parseGuide } from '#app/guides/parse-guide'
import { products } from '../catalog/products'
import { guides } from './write-guides'

describe.each(guides.map((guide) => [guide.slug, guide] as const))('the guide %s', (_, guide) => {
  test('is written as guides have to be', () => {
    const { blocks, sources } = guide
    expect(parseGuide({ blocks, sources })).toMatchObject({ kind: 'guide' })
  })

  test('recommends products that the shop sells', () => {
    const onSale = new Set(
      products.flatMap(({ slug, status = 'active' }) => (status === 'active' ? [slug] : [])),
    )
    expect(productsOf(guide.blocks).filter((slug) => !onSale.has(slug))).toEqual([])
  })

  test('promises no change of the body, which a cosmetic may not', () => {
    const claims =
      /\b(shrink|tighten|erase|eliminat|cure|heal(s|ing)? acne|boosts?\b.*collagen|relax(es)?\b.*muscle|block(s|ing)? acetyl|inhibit|botox|miracle|permanent|guarantee)/i
    expect(wordsOf(guide.blocks)).not.toMatch(claims)
  })
})

test('the pore guide is a long read, not a book', () => {
  const words = countWords(guides[0]!.blocks)
  expect(words).toBeGreaterThanOrEqual(1_400)
  expect(words).toBeLessThanOrEqual(1_900)
})
