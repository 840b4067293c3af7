import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { TextField } from '#app/ui/text-field'
import { NoteForm } from './order-action'

export type Refused = { intent: string; result: SubmissionResult }

/** What each form on the page is given: what was refused, wherever it was. */
export type OrderFormProps = { refused: Refused | undefined }

export function NoteOrderForm({ refused, formId }: OrderFormProps & { formId: string }) {
  const [form, fields] = useForm({
    id: `note-${formId}`,
    lastResult: refused?.intent === 'note' ? refused.result : null,
    constraint: getZodConstraint(NoteForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: NoteForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <input type="hidden" name="formId" value={formId} />
      <div className="flex flex-col gap-3">
        <TextField
          field={fields.text}
          label="Note for colleagues"
          hint="The shopper does not see it."
          autoComplete="off"
        />
        <Button name="intent" value="note" look="quiet" size="sm">
          Add note
        </Button>
      </div>
    </Form>
  )
}

/** A button that asks nothing more. */
export function OneButton({
  intent,
  children,
  look = 'primary',
}: {
  intent: 'ready' | 'deliver' | 'cancel' | 'cancel-unpaid'
  children: string
  look?: 'primary' | 'danger'
}) {
  return (
    <Form method="post">
      <Button name="intent" value={intent} look={look} size="sm" wide>
        {children}
      </Button>
    </Form>
  )
}
