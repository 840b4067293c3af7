import type { GuidesReport } from './guides-report.server'
import type { ReportPeriod } from './report-period'
import { column, rowsOf, STEP_HEADERS } from './report-sheets'
import type { Sheet } from './sheet'

const ORIGIN_WORDS: Record<string, string> = {
  guide: 'A guide',
  routine: 'The routine builder',
  product: 'A product’s page',
  list: 'The list of products',
  search: 'The search',
  plan: 'The plan',
  other: 'Somewhere else',
}

const NOTE =
  'Goods after discounts, without tax and delivery: orders on the day they were paid, refunds on the day Stripe confirmed them, and no disputes. Added are units that are still in a bag or were ordered.'

const figures = [
  column('orders', 'Orders', 'count'),
  column('units', 'Units', 'count'),
  column('salesCents', 'Sales', 'cents'),
  column('refundedCents', 'Refunded', 'cents'),
]

export function guideSheets(report: GuidesReport, { by }: ReportPeriod): Sheet[] {
  const added = column('added', 'Added to bags', 'count')
  const guide = column('title', 'Guide', 'text')
  const start = column('start', STEP_HEADERS[by], 'day')
  const sum = (key: 'added' | 'orders' | 'units' | 'salesCents' | 'refundedCents') =>
    report.steps.reduce((total, step) => total + step[key], 0)
  const total = {
    added: sum('added'),
    orders: sum('orders'),
    units: sum('units'),
    salesCents: sum('salesCents'),
    refundedCents: sum('refundedCents'),
  }
  return [
    {
      key: 'steps',
      title: 'Bought from guides',
      note: NOTE,
      columns: [start, added, ...figures],
      rows: rowsOf(report.steps),
      total: { start: 'Total', ...total },
      chart: { value: 'salesCents', as: 'columns' },
    },
    {
      key: 'guides',
      title: 'Guides',
      note: 'An order with goods from two guides is an order of each, and one in the total.',
      columns: [guide, added, ...figures],
      rows: rowsOf(report.guides.toSorted((a, b) => b.salesCents - a.salesCents)),
      total: { title: 'Total', ...total },
      chart: { value: 'salesCents', as: 'bars' },
    },
    {
      key: 'guide-steps',
      title: 'Guide by guide',
      note: 'Only where something happened.',
      columns: [guide, start, added, ...figures],
      rows: rowsOf(report.guideSteps),
      total: null,
      chart: null,
    },
    {
      key: 'origins',
      title: 'Where goods were put into bags',
      note: 'All that was sold, by the kind of page on which it was put into a bag. It says nothing of who did.',
      columns: [column('origin', 'Page', 'text'), ...figures],
      rows: report.origins.map((row) => ({
        ...row,
        origin: row.origin ? (ORIGIN_WORDS[row.origin] ?? row.origin) : 'Not noted',
      })),
      total: null,
      chart: { value: 'salesCents', as: 'bars' },
    },
  ]
}
