import type { ReportPeriod } from './report-period'
import { column, rowsOf, STEP_HEADERS } from './report-sheets'
import type { Sheet } from './sheet'
import type { TaxReport } from './tax-report.server'
import { sumTax } from './tax-sums'

const figures = [
  column('orders', 'Orders', 'count'),
  column('salesCents', 'Sales before tax', 'cents'),
  column('chargedCents', 'Tax charged', 'cents'),
  column('givenBackCents', 'Tax given back', 'cents'),
  column('dueCents', 'Tax due', 'cents'),
]

export function taxSheets(report: TaxReport, { by }: ReportPeriod): Sheet[] {
  const { states, steps, stateSteps } = report
  const total = sumTax(states)
  const start = column('start', STEP_HEADERS[by], 'day')
  const state = column('state', 'State', 'text')
  return [
    {
      key: 'tax',
      title: 'Tax by state',
      note: 'By where goods were delivered or picked up. The tax on delivery is among it. A dispute that is lost gives no tax back here.',
      columns: [state, ...figures],
      rows: rowsOf(states),
      total: { state: 'Total', ...total },
      chart: { value: 'dueCents', as: 'bars' },
    },
    {
      key: 'steps',
      title: `Tax by ${by}`,
      note: 'Orders on the day they were paid, refunds on the day Stripe confirmed them.',
      columns: [start, ...figures],
      rows: rowsOf(steps),
      total: { start: 'Total', ...total },
      chart: { value: 'dueCents', as: 'columns' },
    },
    {
      key: 'state-steps',
      title: `Tax by ${by} and state`,
      note: 'Only where something happened.',
      columns: [start, state, ...figures],
      rows: rowsOf(stateSteps),
      total: { start: 'Total', state: null, ...total },
      chart: null,
    },
  ]
}
