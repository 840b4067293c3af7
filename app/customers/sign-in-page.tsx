import { Form, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { Icon } from '#app/ui/icon'
import { Notice } from '#app/ui/notice'
import { FormPage, type FormPageProps } from './form-page'
import { LINK_MINUTES, SESSION_DAYS, type LinkState, type SignInAnswer } from './sign-in'

type SignInPageProps = {
  answer: SignInAnswer | undefined
  /** What has just happened to whoever was signed in. */
  news: 'deleted' | 'ended' | null
}

/** Asks for the address to which a link is mailed. There is no password. */
export function SignInPage({ answer, news }: SignInPageProps) {
  return (
    <Page
      title="Sign in"
      lead="Type your email address and we mail you a link. There is no password to remember, and a first link makes your account."
    >
      {news ? <Notice kind="success">{NEWS[news]}</Notice> : null}
      <SignInForm answer={answer} />
      <p className="text-ink-soft">
        An account shows your orders and when things run out, and keeps addresses and your skin
        profile if you ask it to. You never need one to buy.
      </p>
    </Page>
  )
}

const NEWS = {
  deleted: 'Your account is deleted, and what it kept is gone.',
  ended: 'You are signed out on every browser.',
}

/** The same for every address, known or not, and for one that gets no further mail this hour. */
export function SignInSentPage() {
  return (
    <Page
      title="Please check your inbox"
      lead={`A mail with a link should be there in a few minutes. It signs you in once, within ${LINK_MINUTES} minutes.`}
    >
      <p className="text-ink-soft">
        Nothing there? Please look in the spam folder and check the address. We send only a few of
        these mails to one address in an hour.
      </p>
      <div>
        <ButtonLink to="/account/sign-in" look="quiet">
          Enter another address
        </ButtonLink>
      </div>
    </Page>
  )
}

/** Where the link in the mail leads. Only the button signs in. */
export function LinkPage({ state }: { state: LinkState }) {
  if (state.kind !== 'open')
    return (
      <Page {...CLOSED[state.kind]}>
        <SignInForm answer={undefined} />
      </Page>
    )
  return (
    <Page title="One more click" lead={`This signs you in as ${state.email}.`}>
      {/* A plain form: it works the same without scripts, and in a mail program’s own browser. */}
      <form method="post">
        <Button size="lg">Sign in</Button>
      </form>
      <p className="text-ink-soft">
        This browser then stays signed in for {SESSION_DAYS} days, unless you sign out. On a
        computer that others use, please do.
      </p>
    </Page>
  )
}

const CLOSED = {
  used: {
    title: 'This link has done its work',
    lead: 'A link signs in once. Ask for a new one, and it is there in a minute.',
  },
  expired: {
    title: 'This link is too old',
    lead: `A link works for ${LINK_MINUTES} minutes. Ask for a new one, and it is there in a minute.`,
  },
  unknown: {
    title: 'We cannot read this link',
    lead: 'Part of it may be missing: open it from the mail once more, or ask for a new one.',
  },
}

function SignInForm({ answer }: { answer: SignInAnswer | undefined }) {
  const input = useRef<HTMLInputElement>(null)
  const sending = useNavigation().formAction?.startsWith('/account/sign-in') ?? false
  useEffect(() => {
    if (answer) input.current?.focus()
  }, [answer])
  return (
    <Form method="post" action="/account/sign-in" className="flex flex-col gap-2">
      <div aria-hidden="true" className="sr-only">
        {/* A field that people never see and programs like to fill in. */}
        <label>
          Leave this empty
          <input type="text" name="subject" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <label htmlFor="sign-in-email" className="text-sm font-medium">
        Email
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={input}
          id="sign-in-email"
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={answer?.typed}
          aria-invalid={answer ? true : undefined}
          aria-describedby={answer ? 'sign-in-email-error' : undefined}
          className={`${controlClasses} min-w-0 flex-[1_1_14rem]`}
        />
        <Button pending={sending} pendingLabel="Sending…">
          Mail me a link
        </Button>
      </div>
      {answer ? (
        <p id="sign-in-email-error" className="flex gap-1.5 text-sm font-medium text-error">
          <Icon name="alert" className="mt-0.5 size-[1.15em]" />
          {answer.message}
        </p>
      ) : null}
    </Form>
  )
}

const Page = (page: Omit<FormPageProps, 'eyebrow'>) => <FormPage eyebrow="Your account" {...page} />
