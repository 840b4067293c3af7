import { getInputProps } from '@conform-to/react'
import type { InputHTMLAttributes } from 'react'
import { controlClasses, describedBy, Field } from '#app/ui/field'
import type { FieldProps } from '#app/ui/field'
import { cx } from '#app/ui/cx'

type TextFieldProps<Schema> = FieldProps<Schema> &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'inputMode' | 'placeholder' | 'spellCheck' | 'autoCapitalize' | 'readOnly'
  > & {
    type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | 'number' | 'date'
    /** Classes of the input itself, such as a width that fits the expected answer. */
    inputClassName?: string
  }

export function TextField<Schema>({
  field,
  label,
  hint,
  className,
  type = 'text',
  inputClassName,
  ...input
}: TextFieldProps<Schema>) {
  const { key, ...props } = getInputProps(field, { type, ...describedBy(field, hint) })
  return (
    <Field {...{ field, label, hint }} {...(className ? { className } : {})}>
      <input key={key} {...props} {...input} className={cx(controlClasses, inputClassName)} />
    </Field>
  )
}
