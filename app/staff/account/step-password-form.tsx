import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { Button, type ButtonLook } from '#app/ui/button'
import { TextField } from '#app/ui/text-field'
import { StepPassword } from './account-action'

type StepPasswordFormProps = Pick<ButtonLook, 'look'> & {
  intent: 'start' | 'renew' | 'stop'
  label: string
  button: string
  lastResult: SubmissionResult | null
}

/** Asks for the password once more, since whoever found an open browser does not know it. */
export function StepPasswordForm({
  intent,
  label,
  button,
  look = 'primary',
  lastResult,
}: StepPasswordFormProps) {
  const isSending = useNavigation().formData?.get('intent') === intent
  const [form, fields] = useForm({
    id: `two-step-${intent}`,
    lastResult,
    constraint: getZodConstraint(StepPassword),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: StepPassword }),
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
      <TextField
        field={fields.password}
        label={label}
        type="password"
        autoComplete="current-password"
      />
      <div>
        <Button
          name="intent"
          value={intent}
          look={look}
          size="sm"
          pending={isSending}
          pendingLabel="One moment…"
        >
          {button}
        </Button>
      </div>
    </Form>
  )
}
