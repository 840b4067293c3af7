import { Form, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'

const pages = [
  { to: '/account', label: 'Overview', end: true },
  { to: '/account/skin', label: 'Skin profile' },
  { to: '/account/addresses', label: 'Addresses' },
  { to: '/account/privacy', label: 'Privacy' },
]

/** What stands around every page of an account: its pages, and the way out. */
export function AccountFrame({ email, children }: { email: string; children: ReactNode }) {
  return (
    <div className="page-column py-8 lg:py-12">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p className="min-w-0 [overflow-wrap:anywhere] text-ink-soft">Signed in as {email}</p>
        <Form method="post" action="/account/sign-out">
          <Button look="plain" size="sm" className="-mx-3.5">
            Sign out
          </Button>
        </Form>
      </div>
      <nav aria-label="Account" className="mt-1 border-b border-line">
        <ul className="flex flex-wrap gap-x-5 sm:gap-x-7">
          {pages.map(({ to, label, end = false }) => (
            <li key={to}>
              <NavLink
                to={to}
                end={end}
                className={({ isActive }) =>
                  cx(
                    'inline-flex min-h-target items-center border-y-2 border-transparent hover:border-b-line-strong',
                    isActive && 'border-b-moss font-medium hover:border-b-moss',
                  )
                }
              >
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="pt-8 lg:pt-12">{children}</div>
    </div>
  )
}
