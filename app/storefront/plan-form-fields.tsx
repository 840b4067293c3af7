import { controlClasses } from '#app/ui/field'
import { Icon } from '#app/ui/icon'

type FieldProps = {
  name: string
  label: string
  value: string
  error?: string | undefined
  className?: string
}

/** A choice in a form whose answers go into the address. */
export function PlanSelect({
  name,
  label,
  value,
  error,
  className,
  empty,
  options,
}: FieldProps & { empty: string; options: readonly (readonly [value: string, label: string])[] }) {
  return (
    <div className={className}>
      <label htmlFor={name} className="text-sm font-medium">
        {label}
      </label>
      <div className="relative mt-1.5">
        <select
          key={value}
          id={name}
          name={name}
          defaultValue={value}
          {...describing(name, error)}
          className={`${controlClasses} appearance-none pr-11`}
        >
          <option value="">{empty}</option>
          {options.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-ink-soft"
        />
      </div>
      <FieldError name={name} error={error} />
    </div>
  )
}

/** A day on a calendar; browsers without a picker take it typed. */
export function DayField({
  name,
  label,
  value,
  error,
  className,
  id = name,
}: FieldProps & { id?: string }) {
  return (
    <div className={className}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        key={value}
        id={id}
        type="date"
        name={name}
        defaultValue={value}
        {...describing(id, error)}
        className={`${controlClasses} mt-1.5`}
      />
      <FieldError name={id} error={error} />
    </div>
  )
}

export function describing(id: string, error: string | undefined) {
  return error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {}
}

export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p id={`${name}-error`} className="mt-1.5 flex gap-1.5 text-sm font-medium text-error">
      <Icon name="alert" className="mt-0.5 size-[1.15em]" />
      {error}
    </p>
  )
}
