import { Form, Link } from '@remix-run/react'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button, ButtonLink } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'

const trail = [
  { to: '/', label: 'Home' },
  { to: '/plan', label: 'Your plan' },
]

export type PlanAddress =
  /** `calendar` is the https address; `address` the plan's own parameters. */
  { kind: 'kept'; calendar: string; address: string } | { kind: 'ended' } | { kind: 'unknown' }

/** The page of a plan's private address: how calendars take it, and how to end it. */
export function PlanAddressPage({ page }: { page: PlanAddress }) {
  return (
    <div className="page-column pt-4 pb-section lg:pt-6">
      <Breadcrumbs trail={trail} current="Private address" />
      {page.kind === 'kept' ? <Kept {...page} /> : <NotThere kind={page.kind} />}
    </div>
  )
}

function Kept({ calendar, address }: { calendar: string; address: string }) {
  return (
    <div className="mt-2 max-w-prose">
      <h1 className="text-4xl">Your plan’s private address</h1>
      <p className="mt-3 text-lg text-ink-soft">
        Keep this page: its address is the only key to it, and we cannot tell it again. Whoever has
        it can read the plan.
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink to={calendar.replace(/^https?:/, 'webcal:')} reloadDocument>
          Add to my calendar
        </ButtonLink>
        <ButtonLink to={`/plan?${address}`} look="quiet">
          Open the plan
        </ButtonLink>
      </p>
      <div className="mt-8">
        <label htmlFor="calendar-address" className="text-sm font-medium">
          For calendars on the web, such as Google’s: “From URL”
        </label>
        <input
          id="calendar-address"
          readOnly
          value={calendar}
          className={`${controlClasses} mt-1.5 text-sm`}
        />
      </div>
      <p className="mt-6 text-ink-soft">
        Calendars read it a few times a day. It follows our products, stock and the studio’s
        figures; the days that you chose stay. To change those, open the plan and make a new
        address.
      </p>
      <section aria-labelledby="end-title" className="mt-10 border-t border-line pt-6">
        <h2 id="end-title" className="text-2xl">
          End it
        </h2>
        <p className="mt-2 mb-4 text-ink-soft">
          The address then leads nowhere, and what we kept for it is deleted at once. Otherwise that
          happens 180 days after it was last read.
        </p>
        <Form method="post">
          <Button look="danger">End this address</Button>
        </Form>
      </section>
    </div>
  )
}

function NotThere({ kind }: { kind: 'ended' | 'unknown' }) {
  return (
    <div className="mt-2 max-w-prose">
      <h1 className="text-4xl">
        {kind === 'ended' ? 'The address has ended' : 'There is no plan here'}
      </h1>
      <p className="mt-3 text-lg text-ink-soft">
        {kind === 'ended'
          ? 'It leads nowhere any more, and what was kept for it is deleted. Your calendar may show what it has already read; remove it there.'
          : 'The address is not complete, was ended, or was not read for 180 days.'}
      </p>
      <p className="mt-6">
        <Link to="/plan" className="link">
          Make a plan
        </Link>
      </p>
    </div>
  )
}
