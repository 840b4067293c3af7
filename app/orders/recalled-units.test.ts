import { expect, test } from 'vitest'
import { recalledUnits } from './recalled-units'

const sold = (quantity: number, isRecalled: boolean, more = {}) => ({
  ...{ variantId: 'toner', quantity, givenBack: 0, shipped: 0, ...more },
  lot: { recalledAt: isRecalled ? new Date(0) : null },
})
const toner = (quantity: number) => ({ variantId: 'toner', quantity })

test('units leave from other lots before they would leave from a recalled one', () => {
  const lots = [sold(2, true), sold(1, false)]
  expect(recalledUnits([toner(1)], lots)).toEqual([])
  expect(recalledUnits([toner(1), toner(1)], lots)).toEqual([toner(1)])
  expect(recalledUnits([toner(3)], lots)).toEqual([toner(2)])
})

test('units that left or were given back do not count, nor what came from no known lot', () => {
  expect(recalledUnits([toner(1)], [sold(2, true, { shipped: 1, givenBack: 1 })])).toEqual([])
  expect(recalledUnits([toner(1)], [])).toEqual([])
})
