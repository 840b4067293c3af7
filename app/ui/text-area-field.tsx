import { getTextareaProps } from '@conform-to/react'
import { controlClasses, describedBy, Field } from '#app/ui/field'
import type { FieldProps } from '#app/ui/field'

type TextAreaFieldProps<Schema> = FieldProps<Schema> & { rows?: number }

/** Several lines of text. The browser counts no length: a text that is too long is kept and told of. */
export function TextAreaField<Schema>({
  field,
  label,
  hint,
  className,
  rows = 5,
}: TextAreaFieldProps<Schema>) {
  const { key, ...props } = getTextareaProps(field, describedBy(field, hint))
  return (
    <Field {...{ field, label, hint }} {...(className ? { className } : {})}>
      <textarea key={key} {...props} rows={rows} className={controlClasses} />
    </Field>
  )
}
