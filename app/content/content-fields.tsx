import { createContext, useContext, type ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import type { FieldProblems } from './content-kind'

/** What is wrong with the form's fields, by their names. */
export const Problems = createContext<FieldProblems>({})

export const fieldId = (name: string) => `content-${name}`

const control =
  'mt-1 block min-h-target w-full min-w-0 rounded-md border border-line-strong bg-raised px-2.5 py-1.5 text-base font-normal text-ink ' +
  'hover:border-ink-soft [&[readonly]]:bg-mist aria-invalid:border-error pointer-fine:min-h-9 pointer-fine:text-sm'

type FieldProps = {
  name: string
  label: string
  value: string
  hint?: ReactNode
  className?: string
  /** What its problems are called, where that is not its name. */
  about?: string
}

type TextInProps = FieldProps & {
  /** More than one makes it a box of lines. */
  rows?: number
  inputMode?: 'decimal' | 'numeric' | 'tel' | 'email' | 'url'
  readOnly?: boolean
}

/** One line or more, with its label, its hint and what is wrong with it. */
export function TextIn({ rows, inputMode, readOnly, ...field }: TextInProps) {
  const props = useDescribed(field)
  const shared = { ...props, readOnly, autoComplete: 'off', defaultValue: field.value }
  return (
    <Labelled {...field}>
      {rows ? (
        <textarea {...shared} rows={rows} className={control} />
      ) : (
        <input {...shared} inputMode={inputMode} className={control} />
      )}
    </Labelled>
  )
}

type SelectInProps = FieldProps & { options: readonly (readonly [value: string, label: string])[] }

/** One of several; nothing is chosen before somebody did. */
export function SelectIn({ options, ...field }: SelectInProps) {
  const isChosen = options.some(([value]) => value === field.value)
  return (
    <Labelled {...field}>
      <select
        {...useDescribed(field)}
        defaultValue={isChosen ? field.value : ''}
        className={control}
      >
        {isChosen ? null : <option value="">Choose…</option>}
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

type TickInProps = { name: string; label: ReactNode; checked: boolean; value?: string }

export function TickIn({ name, label, checked, value = 'on' }: TickInProps) {
  return (
    <label className="flex min-h-target items-center gap-2 text-sm pointer-fine:min-h-8">
      <input
        id={value === 'on' ? fieldId(name) : undefined}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-5 shrink-0 accent-moss"
      />
      <span className="min-w-0">{label}</span>
    </label>
  )
}

/** A part of the form under its own heading. */
export function Part({
  legend,
  hint,
  children,
}: {
  legend: string
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 border-t border-line-strong pt-2">
      <legend className="float-left w-full text-base font-semibold">{legend}</legend>
      {hint ? <p className="-mt-2 w-full max-w-prose text-sm text-ink-soft">{hint}</p> : null}
      {children}
    </fieldset>
  )
}

/** What is wrong with a list as a whole. */
export function ProblemsOf({ name }: { name: string }) {
  const problems = useContext(Problems)[name]
  if (!problems) return null
  return (
    <div id={`${fieldId(name)}-error`} className="mt-1 text-sm font-medium text-error">
      {problems.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}

function Labelled({
  label,
  hint,
  className,
  children,
  ...field
}: FieldProps & { children: ReactNode }) {
  const name = field.about ?? field.name
  return (
    <div className={cx('min-w-0', className)}>
      <label htmlFor={fieldId(name)} className="text-sm font-medium">
        {label}
      </label>
      {hint ? (
        <p id={`${fieldId(name)}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children}
      <ProblemsOf name={name} />
    </div>
  )
}

function useDescribed({ name, hint, about = name }: FieldProps) {
  const isWrong = useContext(Problems)[about] !== undefined
  const id = fieldId(about)
  const described = [hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': described || undefined,
  }
}
