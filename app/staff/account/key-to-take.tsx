import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { TextField } from '#app/ui/text-field'
import { ConfirmForm } from './account-action'
import type { ShownKey } from './answer-two-step.server'

type KeyToTakeProps = { shown: ShownKey; lastResult: SubmissionResult | null }

/** The key as a picture and to type, and the first code, with which two-step sign-in is on. */
export function KeyToTake({ shown: { key, picture }, lastResult }: KeyToTakeProps) {
  const isSending = useNavigation().formData?.get('intent') === 'confirm'
  const [form, fields] = useForm({
    id: 'two-step-confirm',
    defaultValue: { key },
    lastResult,
    constraint: getZodConstraint(ConfirmForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ConfirmForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <>
      <p>It is not on yet. Give the key to your app, then enter the first code that it shows.</p>
      <div className="flex flex-wrap items-start gap-6">
        <svg
          viewBox={`0 0 ${picture.side} ${picture.side}`}
          role="img"
          aria-label="The key, for the camera of your phone"
          shapeRendering="crispEdges"
          className="bg-white text-black size-56 shrink-0 rounded-md"
        >
          <path d={picture.path} fill="currentColor" />
        </svg>
        <div className="min-w-0 flex-[1_1_14rem]">
          <h2 className="text-lg">Scan it with the app</h2>
          <p className="mt-2">Or choose “enter a key” in the app and type this one, time-based:</p>
          <p className="mt-2">
            <code className="text-lg wrap-anywhere" data-key={key}>
              {inGroups(key)}
            </code>
          </p>
        </div>
      </div>
      <Form
        method="post"
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate={form.noValidate}
        className="flex max-w-md flex-col gap-3"
      >
        <FormErrors form={form} title="Two-step sign-in is not on yet." />
        <input type="hidden" name="key" value={key} />
        <TextField
          field={fields.code}
          label="Code that the app shows"
          inputMode="numeric"
          autoComplete="one-time-code"
          inputClassName="max-w-40 tabular-nums"
        />
        <div>
          <Button
            name="intent"
            value="confirm"
            size="sm"
            pending={isSending}
            pendingLabel="One moment…"
          >
            Switch on two-step sign-in
          </Button>
        </div>
      </Form>
    </>
  )
}

/** In fours, as people copy. */
function inGroups(key: string): string {
  return key.replace(/(.{4})(?=.)/g, '$1 ')
}
