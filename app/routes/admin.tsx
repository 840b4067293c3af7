import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { errorStatus } from '#app/http/error-status'
import { paymentsAreSimulated } from '#app/platform/environment.server'
import { requireStaff } from '#app/staff/require-staff.server'
import { StaffError } from '#app/staff/staff-error'
import { StaffFrame } from '#app/staff/staff-frame'

export const meta: MetaFunction = () => [
  { title: 'Staff · Porewell' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  return { actor: await requireStaff(request), paymentsAreSimulated }
}

export default function StaffLayout() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <Framed>
      <StaffError status={errorStatus(error)} />
    </Framed>
  )
}

function Framed({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('routes/admin')
  return (
    <StaffFrame actor={data?.actor} paymentsAreSimulated={data?.paymentsAreSimulated ?? false}>
      {children}
    </StaffFrame>
  )
}
