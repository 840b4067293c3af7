import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { localTimeOf } from '#app/time/zoned-time'
import { readReport } from './read-report.server'
import { isReportName } from './report-names'
import { readPeriod } from './report-period'
import { SHOP_TIME_ZONE } from '#app/time/shop-clock'

/** The report that an address asks for, as `readReport` reads it. Throws the sign-in, 403 and 404 as a page does. */
export async function askReport(request: Request, name = '', most: number | null = null) {
  const actor = await requireStaff(request, 'reports:read')
  invariantResponse(isReportName(name), 404)
  const { day: today } = localTimeOf(now(), SHOP_TIME_ZONE)
  const { period, problem } = readPeriod(new URL(request.url).searchParams, today)
  const sheets = await readReport(actor, name, { period, today, most })
  invariantResponse(sheets !== 'not-allowed', 403)
  return { name, period, problem, sheets }
}
