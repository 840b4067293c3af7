import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { TextField } from '#app/ui/text-field'
import { keptText, type OrderForm } from './kept-order'
import { KeptInputs, OrderKeptNotice } from './kept-inputs'
import { NoteForm } from './order-action'
import { useOrderKeeping } from './use-order-keeping'

export type Refused = { intent: string; result: SubmissionResult }

/** What each form on the page is given: what was refused, wherever it was. */
export type OrderFormProps = { refused: Refused | undefined }

type NoteOrderFormProps = OrderFormProps & { order: number; own: OrderForm; formId: string }

export function NoteOrderForm({ refused, order, own, formId }: NoteOrderFormProps) {
  const isAnswered = refused?.intent === 'note'
  const [form, fields] = useForm({
    id: 'note',
    lastResult: isAnswered ? refused.result : null,
    constraint: getZodConstraint(NoteForm),
    defaultValue: { text: keptText(own, 'text') },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: NoteForm }),
    shouldRevalidate: 'onInput',
  })
  const { onSubmit } = form
  const keeping = useOrderKeeping({ order, own, base: '', isAnswered, onSubmit })
  return (
    <div className="flex flex-col gap-3">
      <OrderKeptNotice {...{ own, isAnswered }} />
      <Form method="post" id={form.id} noValidate={form.noValidate} {...keeping.form}>
        <input type="hidden" name="formId" value={formId} />
        <div className="flex flex-col gap-3">
          <KeptInputs {...keeping.inputs} />
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
    </div>
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
