import { expect, test } from 'vitest'
import { pickList, type PickOrder } from './pick-list'

const line = (variantId: string, quantity: number, more = {}) => ({
  ...{ variantId, sku: variantId.toUpperCase(), brandName: 'Plain', productName: variantId },
  ...{ variantLabel: '30 ml', quantity },
  ...{ refundedQuantity: 0, withdrawnQuantity: 0, shippedQuantity: 0, ...more },
})
const dallas = { name: 'Dallas', position: 0 }
const chicago = { name: 'Chicago', position: 1 }
const lot = (
  variantId: string,
  quantity: number,
  lotCode: string,
  year: number | null,
  more = {},
) => ({
  ...{ variantId, quantity, givenBack: 0, shipped: 0, ...more },
  lot: {
    ...{ id: `${variantId}-${lotCode}`, lotCode, recalledAt: null },
    expiresOn: year ? new Date(Date.UTC(year, 0, 1)) : null,
    location: lotCode.startsWith('C') ? chicago : dallas,
  },
})
const rowsOf = (orders: PickOrder[]) =>
  pickList(orders).places.map(({ name, units, rows }) => [
    name,
    units,
    rows.map(({ sku, lotCode, units: taken, orders: by }) => [
      sku,
      lotCode,
      taken,
      by.map(({ number, units: each }) => `${number}:${each}`).join(' '),
    ]),
  ])

test('units are gathered by location, then product, then the lot that expires first', () => {
  const orders = [
    {
      number: 2,
      lines: [line('toner', 2), line('acid', 1)],
      lots: [lot('toner', 2, 'D-LATE', 2031), lot('acid', 1, 'C-1', 2030)],
    },
    {
      number: 1,
      lines: [line('toner', 3), line('device', 1)],
      lots: [
        lot('toner', 1, 'D-LATE', 2031),
        lot('toner', 2, 'D-EARLY', 2029),
        lot('device', 1, 'D-X', null),
      ],
    },
  ]
  expect(rowsOf(orders)).toEqual([
    [
      'Dallas',
      6,
      [
        ['DEVICE', 'D-X', 1, '1:1'],
        ['TONER', 'D-EARLY', 2, '1:2'],
        ['TONER', 'D-LATE', 3, '1:1 2:2'],
      ],
    ],
    ['Chicago', 1, [['ACID', 'C-1', 1, '2:1']]],
  ])
})

test('totals are given by variant and by order', () => {
  const orders = [
    { number: 7, lines: [line('toner', 2)], lots: [lot('toner', 2, 'D-1', 2030)] },
    {
      number: 8,
      lines: [line('toner', 1), line('acid', 1)],
      lots: [lot('toner', 1, 'D-1', 2030), lot('acid', 1, 'D-2', 2030)],
    },
  ]
  const { variants, orders: byOrder } = pickList(orders)
  expect(variants).toMatchObject([
    { sku: 'ACID', units: 1 },
    { sku: 'TONER', units: 3 },
  ])
  expect(byOrder).toEqual([
    { number: 7, units: 2 },
    { number: 8, units: 2 },
  ])
})

test('what was sent, refunded before it left or given back is not taken again', () => {
  const sent = line('toner', 5, { shippedQuantity: 2, withdrawnQuantity: 1, refundedQuantity: 1 })
  const lots = [
    lot('toner', 3, 'D-1', 2029, { shipped: 2 }),
    lot('toner', 2, 'D-2', 2030, { givenBack: 1 }),
  ]
  expect(rowsOf([{ number: 1, lines: [sent], lots }])).toEqual([
    [
      'Dallas',
      2,
      [
        ['TONER', 'D-1', 1, '1:1'],
        ['TONER', 'D-2', 1, '1:1'],
      ],
    ],
  ])
})

test('an order of which nothing waits is left out', () => {
  const gone = line('toner', 1, { shippedQuantity: 1 })
  expect(pickList([{ number: 1, lines: [gone], lots: [] }])).toEqual({
    places: [],
    variants: [],
    orders: [],
  })
})

test('units of no known lot are still on the list, last, and a recalled lot says so', () => {
  const recalled = lot('toner', 1, 'D-1', 2030)
  const lots = [{ ...recalled, lot: { ...recalled.lot, recalledAt: new Date(0) } }]
  const { places } = pickList([{ number: 1, lines: [line('toner', 2)], lots }])
  expect(places.map(({ name }) => name)).toEqual(['Dallas', 'Not from a known lot'])
  expect(places[0]?.rows[0]).toMatchObject({ recalled: true, units: 1 })
  expect(places[1]?.rows[0]).toMatchObject({ lotCode: null, units: 1 })
})
