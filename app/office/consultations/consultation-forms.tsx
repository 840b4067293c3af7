import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { FormErrors } from '#app/ui/form-errors'
import { SelectField } from '#app/ui/select-field'
import { TextField } from '#app/ui/text-field'
import { CloseForm, ContactForm, shownIn } from './consultation-action'
import { OUTCOMES } from './consultation-words'
import type { DeskConsultation } from './read-consultation.server'

type ConsultationFormsProps = {
  request: DeskConsultation
  refused: { intent: string; result: SubmissionResult } | undefined
}

/** What can be done about a request as it stands. None of it is mailed to the shopper. */
export function ConsultationForms({ request, refused }: ConsultationFormsProps) {
  const { status, version } = request
  const resultIn = (form: 'note' | 'close') =>
    refused && shownIn(refused.intent, status) === form ? refused.result : undefined
  if (status === 'closed')
    return <NoteForm intent="reopen" label="Reopen" version={version} result={resultIn('note')} />
  const closing = resultIn('close')
  return (
    <div className="flex flex-col gap-4">
      <NoteForm
        intent="contact"
        label={status === 'contacted' ? 'Contacted again' : 'Mark as contacted'}
        version={version}
        result={resultIn('note')}
      />
      <Disclosure summary="Close" open={closing !== undefined} className="border-y border-line">
        <ClosingForm version={version} result={closing} />
      </Disclosure>
      <p className="text-sm text-ink-soft">
        Nothing of this is mailed to the shopper. Please keep what you learn about their health out
        of notes where you can.
      </p>
    </div>
  )
}

interface ClosingFormProps {
  version: number
  /** Of the form that was refused, or of the one in whose place a colleague's change has put this. */
  result: SubmissionResult | undefined
}

interface NoteFormProps extends ClosingFormProps {
  intent: 'contact' | 'reopen'
  label: string
}

function NoteForm({ intent, label, version, result }: NoteFormProps) {
  const [form, fields] = useForm({
    id: intent,
    lastResult: result ?? null,
    constraint: getZodConstraint(ContactForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ContactForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <input type="hidden" name="version" value={version} />
      <div className="flex flex-col gap-3">
        <FormErrors form={form} />
        <TextField field={fields.note} label="Note for colleagues" autoComplete="off" />
        <Button name="intent" value={intent} size="sm">
          {label}
        </Button>
      </div>
    </Form>
  )
}

function ClosingForm({ version, result }: ClosingFormProps) {
  const [form, fields] = useForm({
    id: 'close',
    lastResult: result ?? null,
    constraint: getZodConstraint(CloseForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CloseForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <input type="hidden" name="version" value={version} />
      <div className="flex flex-col gap-3">
        <FormErrors form={form} />
        <SelectField
          field={fields.outcome}
          label="How did it end?"
          placeholder="Choose"
          options={Object.entries(OUTCOMES).map(([value, words]) => ({ value, label: words }))}
        />
        <TextField field={fields.note} label="Note for colleagues" autoComplete="off" />
        <Button name="intent" value="close" look="quiet" size="sm">
          Close the request
        </Button>
      </div>
    </Form>
  )
}
