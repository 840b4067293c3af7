import { useForm, type SubmissionResult } from '@conform-to/react'
import { Form, Link, useNavigation } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { TextField } from '#app/ui/text-field'
import type { NewGuide } from './create-guide.server'

/** A title and an address to begin a guide with. */
export function NewGuideForm({ result }: { result: SubmissionResult | undefined }) {
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<NewGuide>({
    lastResult: result,
    constraint: { title: { required: true, maxLength: 160 } },
  })
  return (
    <div className="flex max-w-form flex-col gap-5">
      <h1 className="text-2xl">New guide</h1>
      <Form
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate
        method="post"
        className="flex flex-col gap-4"
      >
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
