import { expect, test } from 'vitest'
import { parcelContents } from './parcel-contents'

const at = (hour: number) => new Date(Date.UTC(2026, 2, 10, hour))
const order = {
  lines: [
    { id: 'serum', quantity: 3, withdrawnQuantity: 0 },
    { id: 'pads', quantity: 2, withdrawnQuantity: 1 },
  ],
  shipments: [
    { id: 'first', shippedAt: at(9), lines: [{ orderLineId: 'serum', quantity: 1 }] },
    {
      id: 'second',
      shippedAt: at(15),
      lines: [
        { orderLineId: 'serum', quantity: 2 },
        { orderLineId: 'pads', quantity: 1 },
      ],
    },
  ],
}

test('the first parcel names what is still to come, but not what was refunded before it left', () => {
  expect(parcelContents(order, 'first')).toEqual({
    units: [{ orderLineId: 'serum', quantity: 1 }],
    toCome: [
      { orderLineId: 'serum', quantity: 2 },
      { orderLineId: 'pads', quantity: 1 },
    ],
  })
})

test('after the last one nothing is to come', () => {
  expect(parcelContents(order, 'second')?.toCome).toEqual([])
})

test('a parcel of another order has nothing of this one', () => {
  expect(parcelContents(order, 'third')).toBeUndefined()
})
