import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/ui/button'
import { SimulationBanner } from '#app/ui/simulation-banner'
import { SkipLink } from '#app/ui/skip-link'
import { CommandPalette } from './command-palette'
import type { Actor } from './permissions'
import { ROLE_NAMES } from './role'
import { StaffMenu, StaffMenuButton } from './staff-menu'

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
        <div className="page-column flex items-center gap-x-3 py-1">
          {actor ? <StaffMenuButton /> : null}
          <span className="font-display text-lg max-sm:sr-only">Porewell staff</span>
          {actor ? <SignedIn actor={actor} /> : null}
        </div>
      </header>
      <div className="page-column grow lg:flex lg:items-start lg:gap-8">
        {actor ? (
          <div className="shrink-0 lg:sticky lg:top-0 lg:w-40">
            <StaffMenu actor={actor} />
          </div>
        ) : null}
        <main id="main" tabIndex={-1} className="min-w-0 grow py-6">
          {children}
        </main>
      </div>
    </div>
  )
}

function SignedIn({ actor }: { actor: Actor }) {
  return (
    <div className="ml-auto flex items-center gap-3 whitespace-nowrap">
      <CommandPalette actor={actor} />
      <Link
        to="/admin/account"
        className="inline-flex min-h-target items-center text-sm text-ink-soft hover:underline"
      >
        {actor.name}
        <span className="max-md:sr-only">, {ROLE_NAMES[actor.role]}</span>
      </Link>
      <Form method="post" action="/admin/sign-out">
        <Button look="plain" size="sm">
          Sign out
        </Button>
      </Form>
    </div>
  )
}
