const FILE_NAME = 'porewell-plan.ics'

/** A calendar file as an answer that nothing keeps on the way. */
export function calendarResponse(
  calendar: string,
  { download = false }: { download?: boolean } = {},
): Response {
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `${download ? 'attachment' : 'inline'}; filename="${FILE_NAME}"`,
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
}
