import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askReport } from '#app/office/reports/ask-report.server'
import { REPORTS } from '#app/office/reports/report-names'
import { ReportPage } from '#app/office/reports/report-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? REPORTS[data.name] : 'Reports'} · Staff` },
  { name: 'robots', content: 'noindex' },
]

export function loader({ request, params }: LoaderFunctionArgs) {
  return askReport(request, params['report'])
}

export default function Report() {
  return <ReportPage {...useLoaderData<typeof loader>()} />
}
