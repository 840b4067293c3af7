import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { TextField } from '#app/ui/text-field'
import { Part } from './customer-facts'
import { CustomerNoteForm } from './note-form'
import type { DeskCustomer } from './read-customer.server'

type CustomerNotesProps = {
  customer: DeskCustomer
  mayWrite: boolean
  /** One for each drawing of the page: a press keeps one note. */
  formId: string
  refused: SubmissionResult | undefined
}

/** What colleagues noted, the latest first, and a field for one more. */
export function CustomerNotes({ customer, mayWrite, formId, refused }: CustomerNotesProps) {
  return (
    <Part title="Notes">
      {mayWrite ? <NoteField key={formId} {...{ formId, refused }} /> : null}
      <ol className="divide-y divide-line">
        {customer.notes.map(({ id, text, at, actorName }) => (
          <li key={id} className="py-2 whitespace-pre-line">
            {text}
            <span className="block text-ink-soft">
              {actorName}, <Moment at={at} />
            </span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

function NoteField({ formId, refused }: Pick<CustomerNotesProps, 'formId' | 'refused'>) {
  const [form, fields] = useForm({
    id: `note-${formId}`,
    lastResult: refused ?? null,
    constraint: getZodConstraint(CustomerNoteForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CustomerNoteForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <input type="hidden" name="formId" value={formId} />
      <div className="flex flex-col items-start gap-3">
        <TextField
          className="w-full"
          field={fields.text}
          label="Note for colleagues"
          hint="No mail quotes it; the customer’s own copy does."
          autoComplete="off"
        />
        <Button look="quiet" size="sm">
          Add note
        </Button>
      </div>
    </Form>
  )
}
