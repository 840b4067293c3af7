import { Form, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { SimulationBanner } from '#app/ui/simulation-banner'
import { SkipLink } from '#app/ui/skip-link'
import { may, type Actor, type Permission } from './permissions'
import { ROLE_NAMES } from './role'

const PAGES: { to: string; label: string; needs?: Permission }[] = [
  { to: '/admin/today', label: 'Today' },
  { to: '/admin/orders', label: 'Orders', needs: 'orders:read' },
  { to: '/admin/stock', label: 'Stock', needs: 'stock:read' },
  { to: '/admin/exchange', label: 'Import', needs: 'stock:read' },
  { to: '/admin/staff', label: 'Staff', needs: 'staff:manage' },
  { to: '/admin/audit', label: 'Audit', needs: 'audit:read' },
]

type StaffFrameProps = {
  actor: Actor | undefined
  paymentsAreSimulated: boolean
  children: ReactNode
}

/** What stands around every staff page: the pages that the person may open, who they are, and the way out. */
export function StaffFrame({ actor, paymentsAreSimulated, children }: StaffFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {paymentsAreSimulated ? (
        <SimulationBanner message="Test mode: payments and refunds are simulated." />
      ) : null}
      <header className="border-b border-line bg-mist print:hidden">
        <div className="page-column flex flex-wrap items-center gap-x-6 py-1">
          <span className="font-display text-lg">Porewell staff</span>
          {actor ? <Pages actor={actor} /> : null}
          {actor ? <SignedIn actor={actor} /> : null}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page-column grow py-6">
        {children}
      </main>
    </div>
  )
}

function Pages({ actor }: { actor: Actor }) {
  return (
    <nav aria-label="Staff pages" className="max-sm:order-last max-sm:w-full">
      <ul className="flex flex-wrap gap-x-1">
        {PAGES.filter(({ needs }) => !needs || may(actor, needs)).map(({ to, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              className={({ isActive }) =>
                cx(
                  'inline-flex min-h-target items-center rounded-md px-3 text-sm hover:bg-mist-deep',
                  isActive && 'bg-mist-deep font-semibold',
                )
              }
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SignedIn({ actor }: { actor: Actor }) {
  return (
    <div className="ml-auto flex items-center gap-3">
      <span className="text-sm text-ink-soft">
        {actor.name}
        <span className="max-sm:sr-only">, {ROLE_NAMES[actor.role]}</span>
      </span>
      <Form method="post" action="/admin/sign-out">
        <Button look="plain" size="sm">
          Sign out
        </Button>
      </Form>
    </div>
  )
}
