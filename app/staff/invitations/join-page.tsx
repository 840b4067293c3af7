import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, Link, useNavigation } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { TextField } from '#app/ui/text-field'
import { Wordmark } from '#app/ui/wordmark'
import { PASSWORD_HINT } from '../password'
import { JoinForm } from './join-form'
import type { FoundInvitation } from './read-invitation.server'

type JoinPageProps = { invitation: FoundInvitation; lastResult: SubmissionResult | undefined }

/** Where a mailed link leads: choosing a password, or why the link does not hold. */
export function JoinPage({ invitation, lastResult }: JoinPageProps) {
  return (
    <main id="main" tabIndex={-1} className="page-column flex max-w-form flex-col gap-6 py-section">
      <Wordmark />
      {invitation.state === 'open' ? (
        <PasswordForm {...invitation} lastResult={lastResult} />
      ) : (
        <NoLink state={invitation.state} />
      )}
    </main>
  )
}

type PasswordFormProps = Pick<JoinPageProps, 'lastResult'> &
  Extract<FoundInvitation, { state: 'open' }>

function PasswordForm({ kind, name, email, lastResult }: PasswordFormProps) {
  const isSending = useNavigation().state !== 'idle'
  const [form, fields] = useForm({
    id: 'join',
    lastResult: lastResult ?? null,
    constraint: getZodConstraint(JoinForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: JoinForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <>
      <div>
        <h1 className="text-3xl">
          {kind === 'join' ? `Welcome, ${name}` : 'Choose a new password'}
        </h1>
        <p className="mt-2 wrap-anywhere text-ink-soft">
          {kind === 'join' ? 'Choose a password for ' : `For ${name}, `}
          <strong className="font-medium text-ink">{email}</strong>
        </p>
      </div>
      <Form
        method="post"
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate={form.noValidate}
        className="flex flex-col gap-5"
      >
        <FormErrors form={form} title="The password is not set yet." />
        {/* So that a password manager knows whose password it keeps. */}
        <input type="hidden" autoComplete="username" name="email" value={email} />
        <TextField
          field={fields.password}
          label="New password"
          hint={PASSWORD_HINT}
          type="password"
          autoComplete="new-password"
        />
        <Button pending={isSending} pendingLabel="One moment…">
          {kind === 'join' ? 'Join and sign in' : 'Set the password and sign in'}
        </Button>
      </Form>
    </>
  )
}

const REASONS = {
  used: {
    title: 'This link was used already',
    words: 'It set a password once. Sign in with that password.',
  },
  expired: {
    title: 'This link is too old',
    words: 'It held for 7 days. Ask the owner who sent it to send it again.',
  },
  withdrawn: {
    title: 'This link was withdrawn',
    words: 'Ask the owner who sent it if you think that it should hold.',
  },
  unknown: {
    title: 'This link is not right',
    words: 'It may be cut off, or a later mail has a newer one: only the latest works.',
  },
} as const

function NoLink({ state }: { state: keyof typeof REASONS }) {
  const { title, words } = REASONS[state]
  return (
    <div className="flex flex-col gap-3">
      <h1 className="text-3xl">{title}</h1>
      <p>{words}</p>
      <p>
        <Link to="/admin/sign-in" className="link">
          Go to the staff sign-in
        </Link>
      </p>
    </div>
  )
}
