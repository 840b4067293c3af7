import { describe, expect, test } from 'vitest'
import { findFlaggedClaims } from '#app/catalog/claims'
import { deriveTags } from '#app/catalog/ingredients/derive-tags'
import { indexIngredients } from '#app/catalog/ingredients/match-ingredient'
import { parseInci } from '#app/catalog/ingredients/parse-inci'
import type { Tag } from '#app/catalog/ingredients/tag'
import { picturesOf } from '#prisma/seed/draw-pictures'
import { ingredients } from '#prisma/seed/ingredients/ingredients'
import { categories } from './categories'
import { knownFacts } from './known-facts.test-kit'
import type { ProductSeed } from './product-seed'
import { products } from './products'

const onSale = products.filter(({ status }) => !status)
const bySlug = new Map(products.map((product) => [product.slug, product]))
const has = (product: ProductSeed, start: string) =>
  product.unverified.some((each) => each.startsWith(start))

test('the forty products of the research are on sale, and no other', () => {
  expect(onSale.map(({ slug }) => slug)).toEqual(knownFacts.map(({ slug }) => slug))
  expect(onSale).toHaveLength(40)
})

describe.each(knownFacts)('$slug', (known) => {
  const product = bySlug.get(known.slug)!

  test('is what the research found', () => {
    const { timesPerWeek, inci } = product
    const told = { ...product, timesPerWeek, inciStatus: inci?.status ?? 'unknown' }
    expect(told).toMatchObject({
      regulatoryClass: known.regulatoryClass,
      inciStatus: known.inciStatus,
      use: known.use,
      timesPerWeek: known.timesPerWeek,
      routineStep: known.routineStep,
      factsConfidence: known.factsConfidence,
      priceConfidence: known.priceConfidence,
    })
    expect(product.rinseOff).toBe(known.rinseOff ?? product.rinseOff)
    expect(product.tags).toEqual(expect.arrayContaining(known.tags))
    const prices = product.variants.map(({ priceCents }) => priceCents)
    for (const cents of known.pricesCents) expect(prices).toContain(cents)
    for (const [at, size] of known.sizes.entries())
      expect(product.variants[at]?.label.split(' · ')).toContain(size)
  })

  test('tells staff what is not verified, and where the rest is from', () => {
    expect(product.sources).not.toEqual([])
    const { length: found } = known.pricesCents
    const isGuessed = known.priceConfidence === 'low' || found === 0
    expect(has(product, 'Price')).toBe(isGuessed || product.variants.length > found)
    expect(has(product, 'Size')).toBe(known.sizeUnverified)
    const isPerishable = known.regulatoryClass === 'cosmetic'
    expect(has(product, 'Period after opening')).toBe(isPerishable)
    if (known.inciStatus !== 'full' && known.regulatoryClass !== 'device')
      expect(product.unverified.join('\n')).toMatch(/ingredient/i)
  })
})

describe('tags', () => {
  const dictionary = indexIngredients(
    ingredients.map(({ inci, aliases, tags }) => ({
      inciName: inci,
      aliases: aliases ?? [],
      tags: tags ?? [],
    })),
  )
  const read = ({ inci }: ProductSeed) => (inci ? parseInci(inci.text, dictionary) : [])
  const derived = (product: ProductSeed) =>
    deriveTags(
      read(product).flatMap(({ ingredient, drugActive }) =>
        ingredient ? [{ ...ingredient, drugActive }] : [],
      ),
    )

  test('every name on every label is in the dictionary', () => {
    const unknown = products.flatMap((product) =>
      read(product).flatMap(({ labelName, ingredient }) => (ingredient ? [] : [labelName])),
    )
    expect(unknown).toEqual([])
    const known = new Set(ingredients.map(({ inci }) => inci))
    for (const { inci } of products.flatMap(({ keyIngredients }) => keyIngredients))
      expect(known).toContain(inci)
  })

  test('what a list gives, the product has, or says why it is held back', () => {
    for (const product of products) {
      const { tags, withheldTags = {}, slug } = product
      const given = derived(product)
      const withheld = Object.keys(withheldTags) as Tag[]
      expect(given, slug).toEqual(expect.arrayContaining(withheld))
      expect([...tags, ...withheld], slug).toEqual(expect.arrayContaining(given))
    }
  })

  test('what no list gives is stated of the whole product, or comes from a key ingredient', () => {
    const stated: Tag[] = ['physical_exfoliant', 'tool', 'kit', 'fragrance_free_listed']
    const weaker: Partial<Record<Tag, Tag>> = { aha_low: 'aha', retinoid_low: 'retinoid' }
    for (const product of onSale.filter(({ tags }) => !tags.includes('kit'))) {
      const { slug, tags, keyIngredients, drugFacts } = product
      const keys = keyIngredients.flatMap(
        ({ inci }) => ingredients.find((each) => each.inci === inci)?.tags ?? [],
      )
      const ofTheDrug: Tag[] = drugFacts ? ['otc_acne'] : []
      const reasons = [...derived(product), ...keys, ...stated, ...ofTheDrug]
      for (const tag of tags) expect(reasons, slug).toContain(weaker[tag] ?? tag)
    }
  })

  test('actives that a name does not tell of are found', () => {
    const tagsOf = (slug: string) => bySlug.get(slug)?.tags
    expect(tagsOf('zo-recovery-creme')).toContain('retinoid_low')
    expect(tagsOf('zo-gentle-cleanser')).toContain('sulfate')
    expect(tagsOf('kiehls-ultra-facial-oil-free-gel-cream')).toContain('bha_trace')
    expect(tagsOf('zo-daily-power-defense')).toContain('retinyl_ester')
    expect(tagsOf('zo-calming-toner')).toContain('aha_low')
    expect(tagsOf('kiehls-milk-peel-gentle-exfoliating-toner')).toContain('nut')
  })
})

describe('words', () => {
  const wordsOf = ({ summary, description, howToUse, warnings, claimNote = '' }: ProductSeed) =>
    [summary, description, howToUse, ...warnings, claimNote].join('\n')

  test('no page claims what its product may not claim', () => {
    for (const product of products) {
      const { slug, name, regulatoryClass, tags, inci, drugFacts } = product
      const about = {
        name,
        isAcneDrug: tags.includes('otc_acne'),
        inciStatus: inci?.status ?? ('unknown' as const),
      }
      const pictures = picturesOf(product).map(({ alt }) => alt)
      const label = [drugFacts?.uses, ...(drugFacts?.directions ?? [])]
      const text = [wordsOf(product), ...pictures, ...label].join('\n')
      expect(findFlaggedClaims(text, regulatoryClass, about), slug).toEqual([])
    }
    for (const text of [
      ...ingredients.map(({ note = '' }) => note),
      ...categories.map(({ intro }) => intro),
    ])
      expect(findFlaggedClaims(text, 'cosmetic'), text).toEqual([])
  })

  test('a product with an acid or a retinoid warns of the sun, of salicylates and of pregnancy', () => {
    for (const product of products) {
      const { slug, tags, warnings } = product
      const warned = (words: RegExp) => expect(warnings.join(' '), slug).toMatch(words)
      if (tags.includes('aha') || tags.includes('aha_low')) warned(/sunscreen/i)
      if (tags.includes('salicylate')) warned(/salicylate/i)
      if (tags.some((tag) => /^(retinoid|retinoid_low|retinyl_ester|adapalene)$/.test(tag)))
        warned(/pregnan/i)
      if (product.variants.some(({ flammable }) => flammable)) warned(/flammable/i)
    }
  })

  test('a drug has its Drug Facts, a cosmetic what is known of its list and its time after opening', () => {
    for (const { slug, regulatoryClass, drugFacts, paoMonths } of products) {
      expect(drugFacts !== undefined, slug).toBe(regulatoryClass === 'otc_drug')
      if (regulatoryClass !== 'cosmetic') expect(paoMonths, slug).toBeUndefined()
      for (const text of [drugFacts?.uses, drugFacts?.inactive, ...(drugFacts?.warnings ?? [])])
        expect(text?.trim(), slug).not.toBe('')
    }
    expect(bySlug.get('the-ordinary-argireline-solution-10')?.paoMonths).toBe(6)
  })

  test('pages are written in US English', () => {
    const british =
      /\b(colour|flavour|grey|moisturis|catalogue|centre|fibre|favour|behaviour|organis|recognis|minimis|neutralis|sulphat|ageing|storey|mould|metre|litre|whilst|practise|programme)/i
    for (const product of products) expect(wordsOf(product), product.slug).not.toMatch(british)
  })

  test('every product has a picture of it and one of what is in it, told in words that differ', () => {
    const alts = products.flatMap((product) => picturesOf(product).map(({ alt }) => alt))
    expect(alts).toHaveLength(2 * products.length)
    expect(new Set(alts).size).toBe(alts.length)
    for (const alt of alts) expect(alt.length).toBeGreaterThan(20)
  })
})
