import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { TextField } from '#app/ui/text-field'
import { PASSWORD_HINT } from '../password'
import { NameForm, PasswordForm } from './account-action'

export type RefusedAccount = { intent: string; result: SubmissionResult }

type RefusedProps = { refused: RefusedAccount | undefined }

export function ChangeNameForm({ name, refused }: RefusedProps & { name: string }) {
  const [form, fields] = useForm({
    id: 'own-name',
    defaultValue: { name },
    lastResult: refused?.intent === 'name' ? refused.result : null,
    constraint: getZodConstraint(NameForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: NameForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate={form.noValidate}
      className="flex max-w-md flex-col gap-3"
    >
      <FormErrors form={form} />
      <TextField
        field={fields.name}
        label="Name"
        hint="Colleagues and the audit trail name you so from now on."
        autoComplete="name"
      />
      <div>
        <Button name="intent" value="name" look="quiet" size="sm">
          Save name
        </Button>
      </div>
    </Form>
  )
}

export function ChangePasswordForm({ email, refused }: RefusedProps & { email: string }) {
  const [form, fields] = useForm({
    id: 'own-password',
    lastResult: refused?.intent === 'password' ? refused.result : null,
    constraint: getZodConstraint(PasswordForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: PasswordForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate={form.noValidate}
      className="flex max-w-md flex-col gap-3"
    >
      <FormErrors form={form} title="Your password is as it was." />
      {/* So that a password manager knows whose password it changes. */}
      <input type="hidden" autoComplete="username" name="email" value={email} />
      <TextField
        field={fields.current}
        label="Current password"
        type="password"
        autoComplete="current-password"
      />
      <TextField
        field={fields.next}
        label="New password"
        hint={PASSWORD_HINT}
        type="password"
        autoComplete="new-password"
      />
      <div>
        <Button name="intent" value="password" look="quiet" size="sm">
          Change password
        </Button>
      </div>
    </Form>
  )
}
