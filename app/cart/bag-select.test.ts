import { expect, test } from 'vitest'
import { refusedFields, type Visible } from '#tests/setup/walk-select'
import { bagLineSelect } from './bag-select'

const visible: Visible = {
  BagLine: {
    fields: [
      ...['id', 'quantity', 'saved', 'seenPriceCents', 'bagBundleId', 'bundleStepId'],
      ...['origin', 'originSlug'],
    ],
    relations: { variant: 'Variant' },
  },
  Variant: {
    fields: ['id', 'sku', 'label', 'sizeMilli', 'sizeUnit', 'priceCents', 'flammable'],
    relations: { product: 'Product' },
  },
  Product: {
    fields: [
      'id',
      'slug',
      'name',
      'regulatoryClass',
      'returnUnopenedOnly',
      'tags',
      'useAm',
      'usePm',
      'rinseOff',
    ],
    relations: { brand: 'Brand', category: 'Category', media: 'ProductMedia' },
  },
  Brand: { fields: ['name'] },
  Category: { fields: ['slug'] },
  ProductMedia: { fields: ['alt'], relations: { media: 'Media' } },
  Media: { fields: ['hash', 'width', 'height', 'widths', 'dominantColor', 'placeholder'] },
}

test('the bag reads nothing of a product that is for staff', () => {
  expect(refusedFields('BagLine', bagLineSelect, visible)).toEqual([])
})
