import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'

/** What every field takes: conform's metadata and the words around the control. */
export type FieldProps<Schema> = {
  field: FieldMetadata<Schema>
  label: ReactNode
  /** Help that stays visible while typing. */
  hint?: ReactNode
  className?: string
}

type FrameProps<Schema> = FieldProps<Schema> & { children: ReactNode }

/** Label above, control, then error or nothing: the frame that text and select fields share. */
export function Field<Schema>({ field, label, hint, className, children }: FrameProps<Schema>) {
  return (
    <div className={cx('flex flex-col', className)}>
      <label htmlFor={field.id} className="text-sm font-medium">
        {label}
        <RequiredMark required={field.required} />
      </label>
      <FieldHint field={field}>{hint}</FieldHint>
      <div className="mt-1.5">{children}</div>
      <FieldErrors field={field} />
    </div>
  )
}

/** A star where an answer is required (the control itself tells screen readers), a word where not. */
export function RequiredMark({ required }: { required: boolean | undefined }) {
  return required ? (
    <span aria-hidden="true" className="text-error">
      {' *'}
    </span>
  ) : (
    <span className="font-normal text-ink-faint"> (optional)</span>
  )
}

type PartProps<Schema> = { field: FieldMetadata<Schema>; children?: ReactNode }

export function FieldHint<Schema>({ field, children }: PartProps<Schema>) {
  if (!children) return null
  return (
    <div id={field.descriptionId} className="text-sm text-ink-soft">
      {children}
    </div>
  )
}

export function FieldErrors<Schema>({ field }: PartProps<Schema>) {
  if (!field.errors?.length) return null
  return (
    <div id={field.errorId} className="mt-1.5 flex gap-1.5 text-sm font-medium text-error">
      <Icon name="alert" className="mt-0.5 size-[1.15em]" />
      <div>
        {field.errors.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </div>
  )
}

/** Options for conform's prop getters that tie the hint, when there is one, to the control. */
export function describedBy<Schema>(field: FieldMetadata<Schema>, hint: ReactNode) {
  return hint ? { ariaDescribedBy: field.descriptionId } : {}
}

/** The browser's own button of a file field, drawn as the shop's are. */
export const fileButton =
  'file:mr-3 file:cursor-pointer file:rounded-md file:border file:border-line-strong file:bg-paper file:px-3 file:py-1 file:text-sm'

export const controlClasses =
  'block min-h-12 w-full rounded-md border border-line-strong bg-raised px-3.5 py-2 text-base text-ink transition-colors ' +
  'hover:border-ink-soft aria-invalid:border-error aria-invalid:shadow-[inset_0_0_0_1px_var(--error)] disabled:bg-mist disabled:text-ink-faint'
