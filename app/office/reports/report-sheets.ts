import { formatMoney } from '#app/money/format-money'
import type { ProductsReport } from './products-report.server'
import type { ReportPeriod } from './report-period'
import type { RunOutReport } from './run-out-report.server'
import type { SalesReport } from './sales-report.server'
import type { ColumnKind, Sheet, SheetColumn, SheetRow } from './sheet'
import type { LocationStock } from './stock-report.server'

export const column = (key: string, header: string, kind: ColumnKind): SheetColumn => ({
  key,
  header,
  kind,
})

/** Interfaces have no index signature, and a sheet's row is nothing but one. */
export const rowsOf = (rows: readonly object[]) => rows as readonly SheetRow[]

export const STEP_HEADERS = { day: 'Day', week: 'Week from', month: 'Month from' }

export function salesSheets(report: SalesReport, { by }: ReportPeriod): Sheet[] {
  const { steps, total, refundsUnderWayCents } = report
  const underWay =
    refundsUnderWayCents > 0
      ? ` ${formatMoney(refundsUnderWayCents)} more is on its way and not counted yet.`
      : ''
  return [
    {
      key: 'sales',
      title: 'Sales',
      note: `Orders on the day they were paid, refunds on the day Stripe confirmed them, disputes on the day Stripe told that they were lost. Net is what was charged less both; Stripe’s own fees are not known here and not taken off.${underWay}`,
      columns: [
        column('start', STEP_HEADERS[by], 'day'),
        column('orders', 'Orders', 'count'),
        column('units', 'Units', 'count'),
        column('itemsCents', 'Goods', 'cents'),
        column('discountCents', 'Discounts', 'cents'),
        column('bundleSavingCents', 'of these, bundles', 'cents'),
        column('deliveryCents', 'Delivery', 'cents'),
        column('taxCents', 'Tax', 'cents'),
        column('totalCents', 'Charged', 'cents'),
        column('refundedCents', 'Refunded', 'cents'),
        { ...column('disputesLost', 'Disputes lost', 'count'), inFileOnly: true },
        column('disputeLostCents', 'Lost in disputes', 'cents'),
        column('netCents', 'Net', 'cents'),
      ],
      rows: rowsOf(steps),
      total: { start: 'Total', ...total },
      chart: { value: 'netCents', as: 'columns' },
    },
  ]
}

export function productSheets(
  { products, ways, productSteps, allProductSteps }: ProductsReport,
  { by }: ReportPeriod,
): Sheet[] {
  const product = column('name', 'Product', 'text')
  const figures = [
    column('units', 'Units', 'count'),
    column('salesCents', 'Sales', 'cents'),
    column('refundedUnits', 'Units refunded', 'count'),
  ]
  return [
    {
      key: 'ways',
      title: 'Bundles against singles',
      note: 'Goods after discounts, without tax, of orders paid in this time. Refunds and disputes lost are not taken off.',
      columns: [
        column('bundle', 'Bought as', 'text'),
        column('orders', 'Orders', 'count'),
        column('units', 'Units', 'count'),
        column('salesCents', 'Sales', 'cents'),
        column('savingCents', 'Saved by the bundle', 'cents'),
      ],
      rows: ways.map((way) => ({ ...way, bundle: way.bundle ?? 'Single products' })),
      total: null,
      chart: { value: 'salesCents', as: 'bars' },
    },
    {
      key: 'products',
      title: 'Products',
      note: 'Parts of bundles are counted as the products that they are. Refunded units are of those bought in this time.',
      columns: [product, ...figures],
      rows: rowsOf(products),
      total: null,
      chart: { value: 'salesCents', as: 'bars' },
    },
    {
      key: 'product-steps',
      title: `Products by ${by}`,
      note: `What was bought in each ${by}, the largest first; only where something was.`,
      columns: [column('start', STEP_HEADERS[by], 'day'), product, ...figures],
      rows: rowsOf(productSteps),
      all: allProductSteps,
      total: null,
      chart: null,
    },
  ]
}

export function stockSheets(places: readonly LocationStock[]): Sheet[] {
  const sum = (key: 'units' | 'heldUnits' | 'valueCents' | 'unpricedUnits') =>
    places.reduce((total, place) => total + place[key], 0)
  return [
    {
      key: 'stock',
      title: 'Stock value',
      note: 'What lies at each place now, at what it cost the shop. Units of unknown cost have no value here.',
      columns: [
        column('location', 'Place', 'text'),
        column('units', 'Units', 'count'),
        column('heldUnits', 'of these, held', 'count'),
        column('valueCents', 'Value', 'cents'),
        column('unpricedUnits', 'Units of unknown cost', 'count'),
      ],
      rows: rowsOf(places),
      total: {
        location: 'Total',
        units: sum('units'),
        heldUnits: sum('heldUnits'),
        valueCents: sum('valueCents'),
        unpricedUnits: sum('unpricedUnits'),
      },
      chart: { value: 'valueCents', as: 'bars' },
    },
  ]
}

const RUN_OUT_NOTE =
  'Units that shoppers should use up, at the usual dose and as often as the label allows. An estimate to order by: nobody tells the shop how much they use.'

export function runOutSheets({ weeks, products }: RunOutReport): Sheet[] {
  const units = column('units', 'Units that run out', 'count')
  return [
    {
      key: 'weeks',
      title: 'Run-outs by week',
      note: RUN_OUT_NOTE,
      columns: [column('start', 'Week from', 'day'), units],
      rows: rowsOf(weeks),
      total: null,
      chart: { value: 'units', as: 'columns' },
    },
    {
      key: 'products',
      title: 'Run-outs by product',
      note: 'In the next twelve weeks.',
      columns: [column('name', 'Product', 'text'), units],
      rows: rowsOf(products),
      total: null,
      chart: { value: 'units', as: 'bars' },
    },
  ]
}
