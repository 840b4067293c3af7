import type { FormMetadata } from '@conform-to/react'
import { useEffect, useRef } from 'react'
import { Icon } from '#app/ui/icon'

type FormErrorsProps<Schema extends Record<string, unknown>> = {
  form: FormMetadata<Schema>
  /** The heading; says that nothing typed was lost. */
  title?: string
  /** Names of the fields as they follow on the page, where the schema has them in another order. */
  order?: readonly string[]
}

/**
 * All of a form's errors in one place, each linked to its field. Takes the focus when it appears,
 * unless a field with an error has it already. Renders nothing while there is no error.
 */
export function FormErrors<Schema extends Record<string, unknown>>({
  form,
  title = 'Please check the following. What you entered is still here.',
  order = [],
}: FormErrorsProps<Schema>) {
  const box = useRef<HTMLDivElement>(null)
  const problems = Object.entries(form.allErrors)
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([name, messages]) => messages.map((message) => ({ name, message })))
  const shown = form.status === 'error' && problems.length > 0
  useEffect(() => {
    if (shown && !document.activeElement?.matches('[aria-invalid="true"]')) box.current?.focus()
  }, [shown])
  if (!shown) return null
  return (
    <div
      ref={box}
      id={form.errorId}
      tabIndex={-1}
      role="alert"
      className="rounded-md border border-error bg-error-tint p-4 text-ink"
    >
      <p className="flex items-start gap-2 font-medium">
        <Icon name="alert" className="mt-0.5 size-5 text-error" />
        {title}
      </p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-12">
        {problems.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name ? (
              <a href={`#${form.id}-${name}`} className="text-error underline">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
