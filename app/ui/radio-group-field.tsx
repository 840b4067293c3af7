import { getInputProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import { FieldErrors, FieldHint, RequiredMark } from '#app/ui/field'
import type { FieldProps } from '#app/ui/field'

export type RadioOption = {
  value: string
  label: ReactNode
  /** A second, quieter line. */
  note?: ReactNode
  /** At the end of the row, such as a price. */
  aside?: ReactNode
  disabled?: boolean
}

type RadioGroupFieldProps<Schema> = FieldProps<Schema> & {
  options: readonly RadioOption[]
  /** rows: one under another; tiles: side by side where there is room. */
  layout?: 'rows' | 'tiles'
}

/** One choice of several, all visible. The group's id is the field's, so that errors link to it. */
export function RadioGroupField<Schema>({
  field,
  label,
  hint,
  className,
  options,
  layout = 'rows',
}: RadioGroupFieldProps<Schema>) {
  const described = [field.errors && field.errorId, hint && field.descriptionId].filter(Boolean)
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      aria-describedby={described.join(' ') || undefined}
      className={className}
    >
      <legend className="text-sm font-medium">
        {label}
        <RequiredMark required={field.required} />
      </legend>
      <FieldHint field={field}>{hint}</FieldHint>
      <div
        className={cx(
          'mt-2',
          layout === 'rows'
            ? 'divide-y divide-line rounded-md border border-line-strong'
            : 'flex flex-wrap gap-2',
        )}
      >
        {options.map((option) => (
          <Choice key={option.value} {...{ field, option, layout }} />
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}

type ChoiceProps<Schema> = Pick<FieldProps<Schema>, 'field'> & {
  option: RadioOption
  layout: 'rows' | 'tiles'
}

function Choice<Schema>({ field, option, layout }: ChoiceProps<Schema>) {
  const { key, ...props } = getInputProps(field, {
    type: 'radio',
    value: option.value,
    ariaAttributes: false,
  })
  const id = `${field.id}-${option.value}`
  return (
    <label
      htmlFor={id}
      className={cx(
        'flex min-h-target items-start gap-3 transition-colors has-checked:bg-moss-tint has-disabled:cursor-not-allowed has-disabled:text-ink-faint',
        layout === 'rows'
          ? 'px-4 py-3.5 first:rounded-t-md last:rounded-b-md'
          : 'rounded-md border border-line-strong px-4 py-2.5 has-checked:border-moss',
      )}
    >
      <input
        key={key}
        {...props}
        id={id}
        disabled={option.disabled}
        className="mt-[0.2em] size-5 shrink-0 cursor-pointer accent-moss"
      />
      <span className="grow">
        <span className="block">{option.label}</span>
        {option.note ? <span className="block text-sm text-ink-soft">{option.note}</span> : null}
      </span>
      {option.aside ? <span className="text-right tabular-nums">{option.aside}</span> : null}
    </label>
  )
}
