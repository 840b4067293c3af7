import { expect, test } from 'vitest'
import { parseSampleBag } from './sample-bag'

const A = '019ac0de-0000-7000-8000-000000000001'
const B = '019ac0de-0000-7000-8000-000000000002'
const read = (words: string) => parseSampleBag(new URLSearchParams(words))

test('the first visit finds an empty bag of a new customer', () => {
  expect(read('')).toEqual({
    items: [],
    routineId: null,
    find: '',
    state: null,
    deliveryMethod: 'standard',
    isFirstOrder: true,
    usedBefore: false,
    withIds: [],
    isNamed: true,
  })
})

test('items stay with their quantities, one is added, and one set to none is out', () => {
  expect(read(`v=${A}&n=2&v=${B}&n=0&add=${A}&state=TX&way=pickup`)).toMatchObject({
    items: [{ variantId: A, quantity: 3 }],
    state: 'TX',
    deliveryMethod: 'pickup',
    isFirstOrder: false,
    isNamed: false,
  })
})

test('what cannot be read counts as not asked', () => {
  const words = `v=x&n=2&v=${A}&n=many&v=${B}&n=1000&state=ZZ&way=owl&routine=1`
  expect(read(words)).toMatchObject({
    items: [
      { variantId: A, quantity: 1 },
      { variantId: B, quantity: 1 },
    ],
    routineId: null,
    state: null,
    deliveryMethod: 'standard',
  })
})
