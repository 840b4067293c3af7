import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TodayPage } from '#app/office/today-page'
import { readToday } from '#app/office/today.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Today · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  return readToday(await requireStaff(request), now())
}

export default function Today() {
  return <TodayPage today={useLoaderData<typeof loader>()} />
}
