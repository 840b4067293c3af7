import { getInputProps } from '@conform-to/react'
import { cx } from '#app/ui/cx'
import { describedBy, FieldErrors, FieldHint, RequiredMark } from '#app/ui/field'
import type { FieldProps } from '#app/ui/field'

type CheckboxFieldProps<Schema> = FieldProps<Schema> & {
  /** The value sent when ticked; "on" unless told, as conform expects of a boolean. */
  value?: string
}

/** One tick box with its label beside it. A required one is a consent, so it is never pre-ticked. */
export function CheckboxField<Schema>({
  field,
  label,
  hint,
  className,
  value = 'on',
}: CheckboxFieldProps<Schema>) {
  const { key, ...props } = getInputProps(field, {
    type: 'checkbox',
    value,
    ...describedBy(field, hint),
  })
  return (
    <div className={className}>
      <label htmlFor={field.id} className="flex min-h-target items-start gap-3 py-2.5 text-base">
        <input key={key} {...props} className={checkboxClasses} />
        <span>
          {label}
          {field.required ? <RequiredMark required /> : null}
        </span>
      </label>
      <div className={cx('pl-8', hint ? '-mt-1.5' : null)}>
        <FieldHint field={field}>{hint}</FieldHint>
        <FieldErrors field={field} />
      </div>
    </div>
  )
}

export const checkboxClasses = 'mt-[0.2em] size-5 shrink-0 cursor-pointer accent-moss'
