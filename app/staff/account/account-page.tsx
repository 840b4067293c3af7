import { Link } from '@remix-run/react'
import { Notice } from '#app/ui/notice'
import type { StaffSession } from '../require-staff.server'
import { ROLE_NAMES } from '../role'
import { ChangeNameForm, ChangePasswordForm, type RefusedAccount } from './account-forms'
import { saidWords } from './account-words'
import type { OwnSession } from './list-own-sessions.server'
import { SessionList } from './session-list'

type AccountPageProps = {
  own: StaffSession
  sessions: readonly OwnSession[]
  /** What was done, as the address says. */
  said: string | null
  refused: RefusedAccount | undefined
}

/** The person's own account: name, password, two-step sign-in, and where they are signed in. */
export function AccountPage({ own, sessions, said, refused }: AccountPageProps) {
  const done = refused ? undefined : saidWords(said)
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <header>
        <h1 className="text-2xl">Your account</h1>
        <p className="text-sm wrap-anywhere text-ink-soft">
          {own.email} · {ROLE_NAMES[own.actor.role]}
        </p>
      </header>
      {done ? <Notice kind="success" title={done} /> : null}
      <section aria-labelledby="name-title" className="flex flex-col gap-3">
        <h2 id="name-title" className="text-lg">
          Name
        </h2>
        <ChangeNameForm key={own.actor.name} name={own.actor.name} refused={refused} />
      </section>
      <section aria-labelledby="two-step-title" className="flex flex-col gap-3">
        <h2 id="two-step-title" className="text-lg">
          Two-step sign-in
        </h2>
        <p>
          {own.twoStep
            ? 'On: after your password, the sign-in asks for a code of your phone.'
            : 'Off: your password alone opens your account. With a code of your phone as well, a password that somebody else learns opens nothing.'}
        </p>
        <Link to="/admin/account/two-step" className="inline-flex min-h-target items-center link">
          {own.twoStep ? 'Recovery codes, or switch it off' : 'Switch on two-step sign-in'}
        </Link>
      </section>
      <section aria-labelledby="password-title" className="flex flex-col gap-3">
        <h2 id="password-title" className="text-lg">
          Password
        </h2>
        {own.demo ? (
          <p>This is a demo account: its password stays the documented one.</p>
        ) : (
          <ChangePasswordForm key={said} email={own.email} refused={refused} />
        )}
      </section>
      <SessionList sessions={sessions} ownId={own.sessionId} />
    </div>
  )
}
