import type { LoaderFunctionArgs } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { calendarResponse } from '#app/plan/calendar-response'
import { readKeptCalendar } from '#app/plan/kept-plan.server'
import { now } from '#app/platform/clock'

/** What calendars ask for again and again: the plan behind a secret as it stands now. */
export async function loader({ params: { file = '' } }: LoaderFunctionArgs) {
  const [, secret] = /^([\w-]{43})\.ics$/.exec(file) ?? []
  const calendar = secret ? await readKeptCalendar(secret, now()) : null
  invariantResponse(calendar !== null, 404)
  return calendarResponse(calendar)
}
