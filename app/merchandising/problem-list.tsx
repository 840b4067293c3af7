import { useEffect, useRef } from 'react'
import { fieldId } from './editor-fields'
import type { FieldProblems } from './product-form'
import { Icon } from '#app/ui/icon'

/** All that is wrong with the form in one place, each linked to its field; takes the focus when it appears. */
export function ProblemList({ problems }: { problems: FieldProblems }) {
  const box = useRef<HTMLDivElement>(null)
  const all = Object.entries(problems).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  )
  const shown = all.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown])
  if (!shown) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="mt-3 rounded-md border border-error bg-error-tint p-3 text-sm"
    >
      <p className="flex items-start gap-2 font-medium">
        <Icon name="alert" className="mt-0.5 size-5 text-error" />
        Not saved yet. What you typed is kept; please look at this:
      </p>
      <ul className="mt-1 list-disc pl-10">
        {all.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name ? (
              <a href={`#${fieldId(name)}`} className="text-error underline">
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
