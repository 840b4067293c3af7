import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, Link, useNavigation } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { TextField } from '#app/ui/text-field'
import { Wordmark } from '#app/ui/wordmark'
import { CodeForm } from './sign-in-form'

type CodePageProps = {
  lastResult: SubmissionResult | undefined
  /** The first step is too long ago, or there were too many wrong codes: the password is asked again. */
  over: boolean
}

/** The second step of the sign-in. */
export function CodePage({ lastResult, over }: CodePageProps) {
  const isSending = useNavigation().state !== 'idle'
  const [form, fields] = useForm({
    id: 'code',
    lastResult: lastResult ?? null,
    constraint: getZodConstraint(CodeForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CodeForm }),
    shouldValidate: 'onSubmit',
  })
  return (
    <main id="main" tabIndex={-1} className="page-column flex max-w-form flex-col gap-6 py-section">
      <Wordmark />
      <h1 className="text-3xl">Your code</h1>
      {over ? (
        <Notice
          kind="error"
          title="This sign-in is over. Nothing is lost: please start it again."
        />
      ) : (
        <Form
          method="post"
          id={form.id}
          onSubmit={form.onSubmit}
          noValidate={form.noValidate}
          className="flex flex-col gap-5"
        >
          <FormErrors form={form} title="You are not signed in yet." />
          <TextField
            field={fields.code}
            label="Code"
            hint="The 6 digits that your authenticator app shows now, or one of your recovery codes."
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            inputClassName="max-w-xs tabular-nums"
          />
          <Button pending={isSending} pendingLabel="Signing in…">
            Sign in
          </Button>
        </Form>
      )}
      <p className="text-sm text-ink-soft">
        <Link to="/admin/sign-in" className="link">
          Start the sign-in again
        </Link>
        . Lost both your phone and your recovery codes? An owner can switch two-step sign-in off for
        you.
      </p>
    </main>
  )
}
