import { createContext, useContext, type ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import { denseControl } from '#app/ui/dense-control'

/** What is wrong with the open form, by field. */
export const Problems = createContext<Record<string, string[]>>({})

const idOf = (name: string) => `field-${name.replace(/[^a-zA-Z0-9]+/g, '-')}`

type FrameProps = {
  name: string
  label: string
  hint?: ReactNode
  className?: string
}

function useField({ name, hint }: FrameProps) {
  const problems = useContext(Problems)[name]
  const id = idOf(name)
  const by = [hint ? `${id}-hint` : '', problems ? `${id}-error` : ''].filter(Boolean).join(' ')
  const tied = { 'aria-invalid': problems ? true : undefined, 'aria-describedby': by || undefined }
  return { problems, control: { id, name, ...tied } }
}

function Frame({ children, ...field }: FrameProps & { children: ReactNode }) {
  const { label, hint, className } = field
  const { problems, control } = useField(field)
  return (
    <div className={cx('flex min-w-0 flex-col gap-1 text-sm', className)}>
      <label htmlFor={control.id} className="font-medium">
        {label}
      </label>
      {hint ? (
        <p id={`${control.id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children}
      {problems ? (
        <p id={`${control.id}-error`} className="font-medium text-error">
          {problems.join('. ')}
        </p>
      ) : null}
    </div>
  )
}

type LineProps = FrameProps & {
  value: string | undefined
  type?: 'text' | 'date' | 'datetime-local'
  list?: string
  inputMode?: 'numeric'
}

export function LineField({ value, type = 'text', list, inputMode, ...field }: LineProps) {
  const { control } = useField(field)
  return (
    <Frame {...field}>
      <input
        {...control}
        {...{ type, list, inputMode }}
        defaultValue={value}
        autoComplete="off"
        className={denseControl}
      />
    </Frame>
  )
}

const HEIGHTS = { 2: 'min-h-16', 4: 'min-h-28', 10: 'min-h-60' }

type TextProps = FrameProps & { value: string | undefined; rows?: keyof typeof HEIGHTS }

export function TextArea({ value, rows = 2, ...field }: TextProps) {
  const { control } = useField(field)
  return (
    <Frame {...field}>
      <textarea
        {...control}
        rows={rows}
        defaultValue={value}
        className={cx(denseControl, 'field-sizing-content max-h-[70dvh]', HEIGHTS[rows])}
      />
    </Frame>
  )
}

export type Option = readonly [value: string, label: string]
type ChoiceProps = FrameProps & { value: string | undefined; options: readonly Option[] }

/** A choice; what is chosen and is not among the options any more stays. */
export function ChoiceField({ value = '', options, ...field }: ChoiceProps) {
  const { control } = useField(field)
  const isKnown = value === '' || options.some(([each]) => each === value)
  return (
    <Frame {...field}>
      <select {...control} defaultValue={value} className={denseControl}>
        <option value="">Choose</option>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Frame>
  )
}
