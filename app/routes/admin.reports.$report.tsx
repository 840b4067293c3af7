import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { readReport } from '#app/office/reports/read-report.server'
import { isReportName, REPORTS } from '#app/office/reports/report-names'
import { ReportPage } from '#app/office/reports/report-page'
import { readPeriod, SHOP_TIME_ZONE } from '#app/office/reports/report-period'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { localTimeOf } from '#app/treatments/zoned-time'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? REPORTS[data.name] : 'Reports'} · Staff` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'reports:read')
  const name = params['report'] ?? ''
  invariantResponse(isReportName(name), 404)
  const { day: today } = localTimeOf(now(), SHOP_TIME_ZONE)
  const { period, problem } = readPeriod(new URL(request.url).searchParams, today)
  const sheets = await readReport(actor, name, { period, today })
  invariantResponse(sheets !== 'not-allowed', 403)
  return { name, period, problem, sheets }
}

export default function Report() {
  return <ReportPage {...useLoaderData<typeof loader>()} />
}
