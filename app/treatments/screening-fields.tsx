import type { FieldMetadata } from '@conform-to/react'
import { RadioGroupField } from '#app/ui/radio-group-field'
import type { Answer, ScreeningQuestion } from './screening'

type ScreeningFieldsProps = {
  questions: readonly ScreeningQuestion[]
  /** Conform's fields of the answers, by the question's key. */
  fields: Record<string, FieldMetadata<Answer> | undefined>
}

const OPTIONS: { value: Answer; label: string }[] = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
  { value: 'unsure', label: 'Not sure' },
]

/** Each question with its three answers; after a yes or not sure, what that leads to. */
export function ScreeningFields({ questions, fields }: ScreeningFieldsProps) {
  return questions.map(({ key, question, onYes }) => {
    const field = fields[key]
    return field ? (
      <div key={key} className="group/question">
        <RadioGroupField field={field} label={question} options={OPTIONS} layout="tiles" />
        {/* The style sheet shows it, so that it works without scripts. */}
        <div aria-live="polite">
          <p className="mt-2 hidden border-l-2 border-caution pl-3 text-sm text-ink-soft group-has-[input:is([value=yes],[value=unsure]):checked]/question:block">
            {onYes}
          </p>
        </div>
      </div>
    ) : null
  })
}
