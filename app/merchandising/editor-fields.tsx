import { createContext, useContext, type ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import { denseControl } from '#app/ui/dense-control'
import type { FieldProblems } from './product-form'
import type { ProductValues } from './product-values'

interface Typed {
  values: ProductValues
  problems: FieldProblems
}

/** The form as it is typed and what is wrong with it, for the fields below. */
export const EditorContext = createContext<Typed | null>(null)

export function useTyped(): Typed {
  const typed = useContext(EditorContext)
  if (!typed) throw new Error('A field of the editor stands outside it')
  return typed
}

export type TextName = {
  [Name in keyof ProductValues]: ProductValues[Name] extends string ? Name : never
}[keyof ProductValues]

type FieldProps = { name: TextName; label: string; hint?: string; className?: string }

/** The attributes that tie a control to its hint and errors. */
export function described(id: string, hint: unknown, errors: readonly string[] | undefined) {
  const by = [hint ? `${id}-hint` : '', errors ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, 'aria-invalid': errors ? true : undefined, 'aria-describedby': by || undefined }
}

/** The id of a field, to which the list of what is wrong leads. */
export const fieldId = (name: string) => `field-${name.replace(/[^a-zA-Z0-9]+/g, '-')}`

export function Framed({
  name,
  label,
  hint,
  className,
  children,
}: {
  name: string
  label: string
  hint?: string | undefined
  className?: string | undefined
  children: ReactNode
}) {
  const errors = useTyped().problems[name]
  return (
    <div className={cx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={fieldId(name)} className="font-medium">
        {label}
      </label>
      {hint ? (
        <p id={`${fieldId(name)}-hint`} className="text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children}
      <Errors name={name} errors={errors} />
    </div>
  )
}

export function Errors({ name, errors }: { name: string; errors: readonly string[] | undefined }) {
  return errors ? (
    <p id={`${fieldId(name)}-error`} className="font-medium text-error">
      {errors.join('. ')}
    </p>
  ) : null
}

export function TextInput({
  name,
  label,
  hint,
  className,
  list,
  inputMode,
}: FieldProps & { list?: string; inputMode?: 'numeric' | 'decimal' }) {
  const { values, problems } = useTyped()
  return (
    <Framed {...{ name, label, hint, className }}>
      <input
        {...described(fieldId(name), hint, problems[name])}
        name={name}
        defaultValue={values[name]}
        list={list}
        inputMode={inputMode}
        autoComplete="off"
        className={denseControl}
      />
    </Framed>
  )
}

/** As high as what is typed, from so many lines on. */
const HEIGHTS: Record<number, string> = {
  2: 'min-h-16',
  3: 'min-h-22',
  4: 'min-h-28',
  5: 'min-h-34',
}

export function TextBox({
  name,
  label,
  hint,
  className,
  rows = 3,
}: FieldProps & { rows?: number }) {
  const { values, problems } = useTyped()
  return (
    <Framed {...{ name, label, hint, className }}>
      <textarea
        {...described(fieldId(name), hint, problems[name])}
        name={name}
        defaultValue={values[name]}
        rows={rows}
        className={cx(denseControl, 'field-sizing-content max-h-96', HEIGHTS[rows])}
      />
    </Framed>
  )
}

export type Option = readonly [value: string, label: string]

export function Choice({
  name,
  label,
  hint,
  className,
  options,
  placeholder,
}: FieldProps & { options: readonly Option[]; placeholder?: string }) {
  const { values, problems } = useTyped()
  return (
    <Framed {...{ name, label, hint, className }}>
      <select
        {...described(fieldId(name), hint, problems[name])}
        name={name}
        defaultValue={values[name]}
        className={denseControl}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Framed>
  )
}

/** A part of the editor with its heading. */
export function Section({
  title,
  id,
  children,
}: {
  title: string
  id: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 border-t border-line pt-4 text-sm">
      <h2 id={id} className="font-text text-base font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
