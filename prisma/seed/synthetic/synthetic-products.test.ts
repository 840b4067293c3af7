import { expect, test } from 'vitest'
import { products } from '#prisma/seed/catalog/products'
import { syntheticProducts } from './synthetic-products'

test('a number gives the same product, in however many runs the catalog is made', () => {
  const atOnce = syntheticProducts(0, 60, products)
  const inParts = [...syntheticProducts(0, 25, products), ...syntheticProducts(25, 35, products)]
  expect(inParts).toEqual(atOnce)
})

test('no two share an address or a stock-keeping unit, and each says that it does not exist', () => {
  const made = syntheticProducts(0, 500, products).map(({ product }) => product)
  const slugs = [...products, ...made].map(({ slug }) => slug)
  const skus = [...products, ...made].flatMap(({ variants }) => variants.map(({ sku }) => sku))
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(new Set(skus).size).toBe(skus.length)
  for (const { status, unverified } of made) {
    expect(status).toBeUndefined()
    expect(unverified).toEqual(['Everything: this product does not exist'])
  }
})
