import { describe, expect, test } from 'vitest'
import { findFlaggedClaims } from '#app/catalog/claims'
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

  test('claims of products only what a cosmetic may claim, and names the toxin in treatments alone', () => {
    const flagged = guide.blocks.flatMap((block) =>
      findFlaggedClaims(wordsOf([block]), 'cosmetic').map(({ phrase }) => [block.kind, phrase]),
    )
    const toxin = flagged.filter(([, phrase]) => /^botulinum$/i.test(phrase ?? ''))
    expect(flagged.filter((each) => !toxin.includes(each))).toEqual([])
    expect(toxin.filter(([kind]) => kind === 'steps' || kind === 'product')).toEqual([])
  })
})

test('the pore guide is a long read, not a book', () => {
  const words = countWords(guides[0]!.blocks)
  expect(words).toBeGreaterThanOrEqual(1_400)
  expect(words).toBeLessThanOrEqual(1_900)
})
