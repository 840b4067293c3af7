import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askReport } from '#app/office/reports/ask-report.server'
import { REPORTS } from '#app/office/reports/report-names'
import { SHOWN_ROWS, shownOf } from '#app/office/reports/shown-sheet'
import { ReportPage } from '#app/office/reports/report-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? REPORTS[data.name] : 'Reports'} · Staff` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { sheets, ...report } = await askReport(request, params['report'], SHOWN_ROWS)
  return { ...report, sheets: sheets.map(shownOf) }
}

export default function Report() {
  return <ReportPage {...useLoaderData<typeof loader>()} />
}
