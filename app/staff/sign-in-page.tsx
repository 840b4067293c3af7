import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { TextField } from '#app/ui/text-field'
import { Wordmark } from '#app/ui/wordmark'
import { SignInForm } from './sign-in-form'

type SignInPageProps = {
  lastResult: SubmissionResult | undefined
  /** Said to visitors of a demo shop: who can sign in, and with which password. */
  demo: { emails: readonly string[]; password: string } | null
}

export function SignInPage({ lastResult, demo }: SignInPageProps) {
  const isSending = useNavigation().state !== 'idle'
  const [form, fields] = useForm({
    id: 'sign-in',
    lastResult: lastResult ?? null,
    constraint: getZodConstraint(SignInForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: SignInForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <main id="main" tabIndex={-1} className="page-column flex max-w-form flex-col gap-6 py-section">
      <Wordmark />
      <h1 className="text-3xl">Staff sign-in</h1>
      <Form
        method="post"
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate={form.noValidate}
        className="flex flex-col gap-5"
      >
        <FormErrors form={form} title="You are not signed in yet." />
        <TextField
          field={fields.email}
          label="Email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          field={fields.password}
          label="Password"
          type="password"
          autoComplete="current-password"
        />
        <Button pending={isSending} pendingLabel="Signing in…">
          Sign in
        </Button>
      </Form>
      <p className="text-sm text-ink-soft">
        Forgot your password? An owner can send you a link to choose a new one.
      </p>
      {demo ? <DemoAccounts {...demo} /> : null}
    </main>
  )
}

function DemoAccounts({ emails, password }: { emails: readonly string[]; password: string }) {
  return (
    <section aria-labelledby="demo" className="rounded-md bg-mist px-4 py-3.5 text-sm">
      <h2 id="demo" className="font-text text-sm font-medium">
        A demo shop: try it as anyone
      </h2>
      <p className="mt-1">
        The password of each is <code>{password}</code>
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {emails.map((email) => (
          <li key={email}>{email}</li>
        ))}
      </ul>
    </section>
  )
}
