import type { ReactNode } from 'react'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'

type GroupProps = { legend: string; hint?: string; error?: string | undefined }

type PickOneProps<Key extends string> = GroupProps & {
  name: string
  options: Record<Key, { label: string; note?: string }>
  chosen: Key | undefined
  /** Three beside each other where there is room. */
  columns?: boolean
}

/** One answer of several. The group's id is the field's name, so that errors can link to it. */
export function PickOne<Key extends string>(props: PickOneProps<Key>) {
  const { name, options, chosen, columns, ...group } = props
  const entries = Object.entries(options) as [Key, { label: string; note?: string }][]
  return (
    <Group id={name} {...group}>
      <div
        className={cx('grid gap-2.5', columns ? 'sm:grid-cols-3' : 'grid-cols-2 sm:grid-cols-4')}
      >
        {entries.map(([value, { label, note }]) => (
          <label key={value} className={tile}>
            <input
              type="radio"
              name={name}
              value={value}
              required
              defaultChecked={chosen === value}
              className={checkboxClasses}
            />
            <span>
              <span className="block">{label}</span>
              {note ? <span className="block text-sm text-ink-soft">{note}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </Group>
  )
}

type TickSomeProps = GroupProps & {
  /** Unless each option has its own. */
  name?: string
  /** Where several groups share a name. */
  id?: string
  /** One under the other, where there is no room beside. */
  narrow?: boolean
  options: readonly { value: string; label: string; name?: string }[]
  chosen: readonly string[]
  /** By name, where each option has its own. */
  ticked?: Readonly<Record<string, boolean | undefined>>
}

/** Any number of answers. */
export function TickSome(props: TickSomeProps) {
  const { name, options, chosen, ticked = {}, narrow, ...group } = props
  const id = props.id ?? name ?? options[0]?.name ?? ''
  const columns = options.length > 2 && !narrow && 'sm:grid-cols-2 lg:grid-cols-3'
  return (
    <Group {...group} id={id}>
      <div className={cx('grid gap-x-6', columns)}>
        {options.map((option) => (
          <label
            key={option.value + (option.name ?? '')}
            className="flex min-h-target items-start gap-3 py-2.5"
          >
            <input
              type="checkbox"
              name={option.name ?? name}
              value={option.value}
              defaultChecked={
                option.name ? (ticked[option.name] ?? false) : chosen.includes(option.value)
              }
              className={checkboxClasses}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  )
}

const tile =
  'flex min-h-target items-start gap-3 rounded-md border border-line-strong px-4 py-2.5 transition-colors has-checked:border-moss has-checked:bg-moss-tint'

function Group({
  id,
  legend,
  hint,
  error,
  children,
}: GroupProps & { id: string; children: ReactNode }) {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described || undefined}>
      <legend className="font-display text-xl">{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-sm font-medium text-error">
          <Icon name="alert" className="mt-0.5 size-[1.15em]" />
          {error}
        </p>
      ) : null}
      <div className="mt-4">{children}</div>
    </fieldset>
  )
}
