import { getTextareaProps, type FieldMetadata } from '@conform-to/react'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { controlClasses, describedBy, Field, FieldErrors } from '#app/ui/field'
import { CALL_TIMES } from './consultation-form'

/** When a call suits: any number of times of the week. */
export function TimesField<Schema>({ field }: { field: FieldMetadata<Schema> }) {
  const ticked: unknown[] = [field.initialValue].flat()
  return (
    <fieldset id={field.id} tabIndex={-1}>
      <legend className="text-sm font-medium">
        When does a call suit you? <span className="font-normal text-ink-faint">(optional)</span>
      </legend>
      <div className="mt-1.5 grid gap-x-6 sm:grid-cols-2">
        {CALL_TIMES.map((time) => (
          <label key={time} className="flex min-h-target items-start gap-3 py-2.5">
            <input
              type="checkbox"
              name={field.name}
              value={time}
              defaultChecked={ticked.includes(time)}
              className={checkboxClasses}
            />
            {time}
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}

const HINT = 'What you hope for, or what they should know beforehand. Only the studio reads it.'

export function MessageField<Schema>({ field }: { field: FieldMetadata<Schema> }) {
  const { key, ...props } = getTextareaProps(field, describedBy(field, HINT))
  return (
    <Field field={field} label="Anything else?" hint={HINT}>
      <textarea key={key} {...props} rows={4} className={controlClasses} />
    </Field>
  )
}

/** A field that people never see and programs like to fill in. */
export function HiddenField({ name }: { name: string }) {
  return (
    <div aria-hidden="true" className="hidden">
      <label>
        Leave this empty
        <input type="text" name={name} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
