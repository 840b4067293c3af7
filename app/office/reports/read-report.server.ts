import { may, type Actor } from '#app/staff/permissions'
import type { CalendarDay } from '#app/time/zoned-time'
import { guideSheets } from './guide-sheets'
import { reportGuides } from './guides-report.server'
import { reportProducts } from './products-report.server'
import type { ReportPeriod } from './report-period'
import type { ReportName } from './report-names'
import { reportRunOuts } from './run-out-report.server'
import { reportSales } from './sales-report.server'
import { productSheets, runOutSheets, salesSheets, stockSheets } from './report-sheets'
import { reportStock } from './stock-report.server'
import type { Sheet } from './sheet'
import { reportTax } from './tax-report.server'
import { taxSheets } from './tax-sheets'

/** The tables of a report, of long ones the first rows where `most` says how many will do. Refuses: 'not-allowed' when the role does not include reports. */
export async function readReport(
  actor: Actor,
  name: ReportName,
  { period, today, most }: { period: ReportPeriod; today: CalendarDay; most: number | null },
): Promise<Sheet[] | 'not-allowed'> {
  if (!may(actor, 'reports:read')) return 'not-allowed'
  switch (name) {
    case 'sales':
      return salesSheets(await reportSales(period), period)
    case 'products':
      return productSheets(await reportProducts(period, most), period)
    case 'guides':
      return guideSheets(await reportGuides(period), period)
    case 'tax':
      return taxSheets(await reportTax(period), period)
    case 'stock':
      return stockSheets(await reportStock())
    case 'run-outs':
      return runOutSheets(await reportRunOuts(today))
  }
}
