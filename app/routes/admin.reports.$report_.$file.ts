import type { LoaderFunctionArgs } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { askReport } from '#app/office/reports/ask-report.server'
import { sheetFile } from '#app/office/reports/sheet-file.server'

/** A table of a report as a file: /admin/reports/sales/sales.csv */
export async function loader({ request, params: { report, file } }: LoaderFunctionArgs) {
  const { name, period, sheets } = await askReport(request, report)
  const sheet = sheets.find(({ key }) => `${key}.csv` === file)
  invariantResponse(sheet, 404)
  return new Response(sheetFile(sheet), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="porewell-${name}-${sheet.key}-${period.from}-${period.to}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
