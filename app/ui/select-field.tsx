import { getSelectProps } from '@conform-to/react'
import { cx } from '#app/ui/cx'
import { controlClasses, describedBy, Field } from '#app/ui/field'
import type { FieldProps } from '#app/ui/field'
import { Icon } from '#app/ui/icon'

export type SelectOption = { value: string; label: string; disabled?: boolean }

type SelectFieldProps<Schema> = FieldProps<Schema> & {
  options: readonly SelectOption[]
  /** The first, empty choice, such as "Choose a state"; left out when there is none. */
  placeholder?: string
  autoComplete?: string
}

export function SelectField<Schema>({
  field,
  label,
  hint,
  className,
  options,
  placeholder,
  autoComplete,
}: SelectFieldProps<Schema>) {
  const { key, ...props } = getSelectProps(field, describedBy(field, hint))
  return (
    <Field {...{ field, label, hint }} {...(className ? { className } : {})}>
      <div className="relative">
        <select
          key={key}
          {...props}
          autoComplete={autoComplete}
          className={cx(controlClasses, 'appearance-none pr-11')}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-ink-soft"
        />
      </div>
    </Field>
  )
}
