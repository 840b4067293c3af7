import { useForm, type SubmissionResult } from '@conform-to/react'
import { Form, Link, useNavigation } from '@remix-run/react'
import type { FormEvent } from 'react'
import { KeptNotice, TabNotice } from '#app/staff/kept-notice'
import type { NewForm } from '#app/staff/new-form.server'
import { useKeeping } from '#app/staff/use-keeping'
import { Button } from '#app/ui/button'
import { TextField } from '#app/ui/text-field'
import type { NewGuide } from './create-guide.server'

type NewGuideFormProps = {
  form: NewForm
  typed: { title: string; slug: string }
  result: SubmissionResult | undefined
}

/** A title and an address to begin a guide with. */
export function NewGuideForm({ form: { keptAt, ...kept }, typed, result }: NewGuideFormProps) {
  const busy = useNavigation().state === 'submitting'
  const keeping = useKeeping({ ...kept, isAnswered: result !== undefined })
  const [form, fields] = useForm<NewGuide>({
    lastResult: result,
    defaultValue: typed,
    constraint: { title: { required: true, maxLength: 160 } },
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    keeping.form.onSubmit(event)
    if (!event.defaultPrevented) form.onSubmit(event)
  }
  const { ticket } = kept
  return (
    <div className="flex max-w-form flex-col gap-5">
      <h1 className="text-2xl">New guide</h1>
      {keptAt && !result ? (
        <KeptNotice keptAt={keptAt} discard="discard" fields={{ ticket }} />
      ) : null}
      <Form
        {...keeping.form}
        id={form.id}
        onSubmit={onSubmit}
        noValidate
        method="post"
        className="flex flex-col gap-4"
      >
        <TabNotice {...keeping.tab} />
        <input type="hidden" name="ticket" value={ticket} />
        <TextField field={fields.title} label="Title" autoComplete="off" />
        <TextField
          field={fields.slug}
          label="End of its address"
          hint="Small letters, digits and hyphens. Left open, it is made from the title."
          autoComplete="off"
        />
        <div className="flex items-center gap-4">
          <Button pending={busy}>Begin the guide</Button>
          <Link to="/admin/guides" className="link">
            Back to the guides
          </Link>
        </div>
      </Form>
    </div>
  )
}
