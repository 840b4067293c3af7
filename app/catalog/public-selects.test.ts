import { expect, test } from 'vitest'
import { publicSelects } from '#app/catalog/public-selects'
import * as schema from '#app/platform/prisma/internal/prismaNamespace'
import { refusedFields, type Visible } from '#tests/setup/walk-select'

/** The catalog as anyone may see it. A field that is not named here comes out of no public page. */
const visible = {
  Product: {
    fields: [
      ...['id', 'slug', 'name', 'regulatoryClass', 'summary', 'description', 'howToUse'],
      ...['useAm', 'usePm', 'timesPerWeekStart', 'timesPerWeekMax', 'routineStep', 'rinseOff'],
      ...['warnings', 'tags', 'paoMonths', 'inciStatus', 'inciText', 'claimNote'],
      ...['returnUnopenedOnly', 'ratingCount', 'ratingSum'],
    ],
    relations: {
      brand: 'Brand',
      category: 'Category',
      concerns: 'Concern',
      skinTypes: 'SkinType',
      variants: 'Variant',
      ingredients: 'ProductIngredient',
      media: 'ProductMedia',
      drugFacts: 'DrugFacts',
    },
  },
  Brand: { fields: ['slug', 'name'] },
  Category: { fields: ['slug', 'name', 'intro'] },
  Concern: { fields: ['slug', 'name', 'intro'] },
  SkinType: { fields: ['slug', 'name'] },
  Variant: {
    fields: [
      ...['id', 'sku', 'label', 'sizeMilli', 'sizeUnit', 'priceCents', 'compareAtCents'],
      ...['flammable', 'barcode'],
    ],
  },
  ProductIngredient: {
    fields: ['labelName', 'strength', 'drugActive', 'key'],
    relations: { ingredient: 'Ingredient' },
  },
  Ingredient: { fields: ['slug', 'plainName', 'note'] },
  ProductMedia: { fields: ['alt'], relations: { media: 'Media' } },
  Media: { fields: ['hash', 'width', 'height', 'widths', 'dominantColor', 'placeholder'] },
  DrugFacts: {
    fields: [
      ...['activeIngredients', 'uses', 'warnings', 'directions', 'inactive'],
      ...['otherInformation', 'questions'],
    ],
  },
} satisfies Visible

test.each(publicSelects.map(({ model, select }) => [model, select] as const))(
  'a public select of %s shows nothing that is for staff',
  (model, select) => {
    expect(refusedFields(model, select, visible)).toEqual([])
  },
)

/** Fields that someone decided to keep from the public. A new column belongs to one of the two lists. */
const hidden = {
  Product: [
    ...['brandId', 'categoryId', 'status', 'unitsSold', 'factsConfidence', 'priceConfidence'],
    ...['unverified', 'sources', 'staffNote', 'version', 'publishedAt', 'createdAt', 'updatedAt'],
    ...['dosePerUseMilli', 'publishAt', 'publishById'],
  ],
  Variant: [
    ...['productId', 'costCents', 'weightGrams', 'active', 'position', 'version'],
    ...['createdAt', 'updatedAt'],
  ],
}

test.each(['Product', 'Variant'] as const)('every field of %s is decided upon', (model) => {
  const fields = Object.keys(schema[`${model}ScalarFieldEnum`])
  expect([...visible[model].fields, ...hidden[model]].toSorted()).toEqual(fields.toSorted())
})

test('the walk finds what must not be shown, however deep, and what is taken whole', () => {
  const nosy = {
    name: true,
    staffNote: true,
    variants: { select: { label: true, costCents: true, lots: { select: { onHand: true } } } },
    brand: true,
    sources: false,
  }
  expect(refusedFields('Product', nosy, visible)).toEqual([
    'Product.staffNote',
    'Product.variants.costCents',
    'Product.variants.lots',
    'Product.brand',
  ])
})
