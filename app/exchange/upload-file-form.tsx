import { getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { controlClasses, describedBy, Field, fileButton } from '#app/ui/field'
import { FormErrors } from '#app/ui/form-errors'
import { SelectField } from '#app/ui/select-field'
import { IMPORT_KINDS, type ImportKind } from './import-kinds'
import { UploadForm } from './upload-form'

const HINT = 'CSV in UTF-8 with a header, 20,000 rows and 32 MB at most.'

type UploadFileFormProps = {
  formId: string
  kinds: readonly ImportKind[]
  refused: SubmissionResult | undefined
}

/** Sends a file to be checked; what it would do is shown before anything is done. */
export function UploadFileForm({ formId, kinds, refused }: UploadFileFormProps) {
  const [form, fields] = useForm<z.infer<typeof UploadForm>>({
    id: 'upload',
    lastResult: refused ?? null,
    constraint: getZodConstraint(UploadForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: UploadForm }),
  })
  const isSending = useNavigation().formMethod === 'POST'
  const { key, ...file } = getInputProps(fields.file, {
    type: 'file',
    ...describedBy(fields.file, HINT),
  })
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} noValidate={form.noValidate}>
      <input type="hidden" name="formId" value={formId} />
      <div className="flex max-w-form flex-col gap-3">
        <FormErrors form={form} />
        <SelectField
          field={fields.kind}
          label="What the file holds"
          placeholder="Choose"
          options={kinds.map((kind) => ({ value: kind, label: IMPORT_KINDS[kind].label }))}
        />
        <Field field={fields.file} label="File" hint={HINT}>
          <input
            key={key}
            {...file}
            accept=".csv,text/csv"
            className={cx(controlClasses, fileButton)}
          />
        </Field>
        <Button size="sm" pending={isSending} pendingLabel="Checking…">
          Check the file
        </Button>
      </div>
    </Form>
  )
}
