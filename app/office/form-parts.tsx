import type { ReactNode } from 'react'
import { controlClasses } from '#app/ui/field'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { cx } from '#app/ui/cx'

export type Errors = Record<string, string[]>

type GroupProps = { legend: string; hint?: ReactNode; children: ReactNode; className?: string }

/** A part of the editor under its own heading. */
export function Group({ legend, hint, children, className }: GroupProps) {
  return (
    <fieldset
      className={cx('flex min-w-0 flex-col gap-4 border-t border-line-strong pt-3', className)}
    >
      <legend className="float-left w-full text-base font-semibold">{legend}</legend>
      {hint ? <p className="-mt-3 w-full text-sm text-ink-soft">{hint}</p> : null}
      {children}
    </fieldset>
  )
}

type TypedFieldProps = {
  name: string
  /** Tells fields of one name apart where a page has several forms. */
  idPrefix?: string
  label: string
  hint?: string | undefined
  value: string | undefined
  errors: Errors
  type?: 'text' | 'date'
  inputMode?: 'decimal' | 'numeric'
  rows?: number
  required?: boolean
  className?: string
}

/** One line or more, with its label, its hint and what is wrong with it. */
export function TypedField(props: TypedFieldProps) {
  const { name, label, hint, value, errors, type = 'text', inputMode, rows, required } = props
  const problems = errors[name] ?? []
  const id = `${props.idPrefix ?? 'promotion'}-${name}`
  const described = [hint && `${id}-hint`, problems.length > 0 && `${id}-error`].filter(Boolean)
  const control = {
    id,
    name,
    required,
    defaultValue: value,
    autoComplete: 'off',
    'aria-invalid': problems.length > 0 ? true : undefined,
    'aria-describedby': described.join(' ') || undefined,
  }
  return (
    <div className={cx('flex min-w-0 flex-col', props.className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {required ? null : <span className="font-normal text-ink-faint"> (optional)</span>}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {rows ? (
        <textarea
          {...control}
          rows={rows}
          spellCheck={false}
          className={cx(controlClasses, 'mt-1.5')}
        />
      ) : (
        <input
          {...control}
          type={type}
          inputMode={inputMode}
          className={cx(controlClasses, 'mt-1.5')}
        />
      )}
      <Problems id={`${id}-error`} of={problems} />
    </div>
  )
}

export function Problems({ id, of: problems }: { id: string; of: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <div id={id} className="mt-1.5 text-sm font-medium text-error">
      {problems.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}

type TickProps = {
  name: string
  value?: string
  checked: boolean
  children: ReactNode
  type?: 'radio'
}

export function Tick({ name, value = 'on', checked, children, type }: TickProps) {
  return (
    <label className="flex min-h-target items-center gap-2.5 py-1 sm:min-h-9">
      <input
        type={type ?? 'checkbox'}
        name={name}
        value={value}
        defaultChecked={checked}
        className={cx(checkboxClasses, 'mt-0')}
      />
      <span className="min-w-0">{children}</span>
    </label>
  )
}
