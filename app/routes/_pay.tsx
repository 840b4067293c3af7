import { Link, Outlet, useLoaderData } from '@remix-run/react'
import { paymentsAreSimulated } from '#app/platform/environment.server'
import { Icon } from '#app/ui/icon'
import { PageShell } from '#app/ui/page-shell'
import { SimulationBanner } from '#app/ui/simulation-banner'
import { Wordmark } from '#app/ui/wordmark'

export function loader() {
  return { paymentsAreSimulated }
}

/** Checkout keeps the shop's name and the way back to the bag, and nothing else that leads away. */
export default function PayLayout() {
  const { paymentsAreSimulated } = useLoaderData<typeof loader>()
  return (
    <PageShell
      banner={
        paymentsAreSimulated ? (
          <SimulationBanner message="Test mode: payments are simulated and no card is charged." />
        ) : null
      }
      header={
        <header className="border-b border-line bg-paper">
          <div className="page-column flex items-center justify-between py-2.5">
            <Wordmark />
            <Link to="/bag" className="inline-flex min-h-target items-center gap-2 link">
              <Icon name="bag" />
              Back to bag
            </Link>
          </div>
        </header>
      }
    >
      <Outlet />
    </PageShell>
  )
}
