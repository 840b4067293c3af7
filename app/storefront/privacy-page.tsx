import { Form, Link, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { DAYS_OPEN } from '#app/orders/order-status'
import { Button, ButtonLink } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { Icon } from '#app/ui/icon'

type PrivacyPageProps = {
  sessions: number
  /** Why the account was not deleted. */
  problem: string | null
}

/** What a customer can do with what we know: take it along, sign out everywhere, have it deleted. */
export function PrivacyPage({ sessions, problem }: PrivacyPageProps) {
  return (
    <div className="flex max-w-prose flex-col gap-10">
      <header>
        <h1 className="text-4xl">Privacy</h1>
        <p className="mt-3 text-ink-soft">
          The account keeps your email address, what you asked it to keep (a skin profile,
          addresses), and which browsers are signed in. Nobody else sees it.{' '}
          <Link to="/policies/privacy" className="link">
            All about privacy
          </Link>
        </p>
      </header>
      <Part title="Take a copy">
        <p className="text-ink-soft">
          All that we keep of you and under your address, in one file: account, skin profile,
          addresses, bag, orders, letters, consultations, what our staff noted, and which mails we
          sent.
        </p>
        <div>
          <ButtonLink to="/account/data.json" reloadDocument download look="quiet">
            Download everything
          </ButtonLink>
        </div>
      </Part>
      <Part title="Sign out everywhere">
        <p className="text-ink-soft">
          {sessions === 1
            ? 'You are signed in on this browser only.'
            : `You are signed in on ${sessions} browsers.`}{' '}
          Links that were mailed and not opened stop working, too.
        </p>
        <Form method="post">
          <Button look="quiet" name="intent" value="sign-out-everywhere">
            Sign out on every browser
          </Button>
        </Form>
      </Part>
      <Part title="Delete the account">
        <DeleteForm problem={problem} />
      </Part>
    </div>
  )
}

function DeleteForm({ problem }: { problem: string | null }) {
  const pending = useNavigation().formData?.get('intent') === 'delete'
  return (
    <>
      <p className="text-ink-soft">
        Your skin profile, addresses, bag and sign-ins are gone at once, and so are what our staff
        noted about you and the words of your reviews. Orders stay in our books with what was
        bought, the amounts and the state they went to. Name, street, ZIP code, email address and
        phone number go from each order by themselves: when its time for returns is over, and{' '}
        {DAYS_OPEN} days after its end when it was never paid or was cancelled. Until then they
        stay, so that it can reach you or come back. Each order’s own link goes on working. The
        letter and consultations are agreements of their own: the letter stops by the link in it,
        and if you want us to forget those, too, write to us.
      </p>
      <Form method="post" className="flex flex-col items-start gap-3">
        <label className="flex min-h-target items-start gap-3 py-2">
          <input
            type="checkbox"
            name="sure"
            value="yes"
            required
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'sure-error' : undefined}
            className={checkboxClasses}
          />
          <span>Yes, delete my account. This cannot be undone.</span>
        </label>
        {problem ? (
          <p id="sure-error" className="flex gap-1.5 text-sm font-medium text-error">
            <Icon name="alert" className="mt-0.5 size-[1.15em]" />
            {problem}
          </p>
        ) : null}
        <Button
          look="danger"
          name="intent"
          value="delete"
          pending={pending}
          pendingLabel="Deleting…"
        >
          Delete my account
        </Button>
      </Form>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-6">
      <h2 className="text-2xl">{title}</h2>
      {children}
    </section>
  )
}
