import type { TaxRule } from '#app/pricing/tax-table'

/**
 * Demo figures: each state's base rate without county and city, from memory, and two rough yes-or-no
 * answers. Staff check every row before the shop takes real money.
 * Columns: state, parts per 100,000, does it tax delivery, does it exempt over-the-counter drugs.
 */
const rows: [TaxRule['state'], number, boolean, boolean][] = [
  ['AL', 4000, false, false],
  ['AK', 0, false, false],
  ['AZ', 5600, false, false],
  ['AR', 6500, true, false],
  ['CA', 7250, false, false],
  ['CO', 2900, false, false],
  ['CT', 6350, true, true],
  ['DE', 0, false, false],
  ['DC', 6000, true, true],
  ['FL', 6000, true, true],
  ['GA', 4000, true, false],
  ['HI', 4000, true, false],
  ['ID', 6000, false, false],
  ['IL', 6250, true, false],
  ['IN', 7000, true, false],
  ['IA', 6000, false, false],
  ['KS', 6500, true, false],
  ['KY', 6000, true, false],
  ['LA', 5000, false, false],
  ['ME', 5500, false, false],
  ['MD', 6000, false, true],
  ['MA', 6250, false, false],
  ['MI', 6000, true, false],
  ['MN', 6875, true, true],
  ['MS', 7000, true, false],
  ['MO', 4225, true, false],
  ['MT', 0, false, false],
  ['NE', 5500, true, false],
  ['NV', 6850, true, false],
  ['NH', 0, false, false],
  ['NJ', 6625, true, true],
  ['NM', 4875, true, false],
  ['NY', 4000, true, true],
  ['NC', 4750, true, false],
  ['ND', 5000, true, false],
  ['OH', 5750, true, false],
  ['OK', 4500, false, false],
  ['OR', 0, false, false],
  ['PA', 6000, true, true],
  ['RI', 7000, true, false],
  ['SC', 6000, true, false],
  ['SD', 4200, true, false],
  ['TN', 7000, true, false],
  ['TX', 6250, true, true],
  ['UT', 4850, true, false],
  ['VT', 6000, true, true],
  ['VA', 4300, false, true],
  ['WA', 6500, true, false],
  ['WV', 6000, true, false],
  ['WI', 5000, true, false],
  ['WY', 4000, false, false],
]

export const taxRates: TaxRule[] = rows.map(
  ([state, ratePer100k, taxesDelivery, exemptsDrugs]) => ({
    state,
    ratePer100k,
    taxesDelivery,
    exemptsDrugs,
  }),
)
