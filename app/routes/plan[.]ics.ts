import type { LoaderFunctionArgs } from '@remix-run/node'
import { readBagId } from '#app/cart/bag-cookie.server'
import { invariantResponse } from '#app/http/invariant-response'
import { calendarResponse } from '#app/plan/calendar-response'
import { readCalendarFile } from '#app/plan/kept-plan.server'
import { now } from '#app/platform/clock'
import { readAskedPlan } from '#app/storefront/plan-page.server'

/** The plan of an address as a calendar file to keep. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const { plan, request: asked } = await readAskedPlan(
    searchParams,
    await readBagId(request),
    now(),
  )
  invariantResponse(plan.entries.length > 0, 404)
  return calendarResponse(readCalendarFile(plan, asked, now()), { download: true })
}
