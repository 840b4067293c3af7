import { fieldId, Part, ProblemsOf, SelectIn, TextIn } from '../content-fields'
import type { TreatmentFacts } from './treatment-facts.server'
import type { TreatmentValues } from './treatment-values'

const CONFIDENCES = [
  ['high', 'High: label, maker or study'],
  ['medium', 'Medium: clinic or retailer'],
  ['low', 'Low: memory or estimate'],
] as const

const ROUTES = [
  ['clinician', 'A clinician sees it'],
  ['referral', 'A clinician, who may refer on'],
] as const

type RowsProps = { values: TreatmentValues; facts: TreatmentFacts }

/** The figures that hold in general, each within the range that was seen. Which figures there are is no question of words. */
export function FigureRows({ values: { figures }, facts }: RowsProps) {
  return (
    <Part
      legend="Figures"
      hint={
        facts.isNew
          ? 'What holds in general, and what was seen elsewhere. Leave the value empty where the treatment has no such figure: which ones it has is settled when it is first published.'
          : 'What holds in general. A studio sets its own within the same range, on its own page.'
      }
    >
      <ProblemsOf name="figures" />
      <ul id={fieldId('figures')} className="flex flex-col gap-4">
        {figures.map((figure, place) => {
          const fact = facts.figures[figure.id]
          const name = (field: string) => `figures[${place}].${field}`
          const what = fact?.label ?? 'A figure that is no longer there'
          return (
            <li key={figure.id} className="flex min-w-0 flex-col gap-2 rounded-md bg-mist p-3">
              <input type="hidden" name={name('id')} value={figure.id} />
              <div className="grid gap-2 sm:grid-cols-2">
                <TextIn
                  name={name('value')}
                  label={`${what}, ${fact?.unit ?? ''}`}
                  hint={hintOf(fact, facts.isNew)}
                  value={figure.value}
                  inputMode="numeric"
                />
                <SelectIn
                  name={name('confidence')}
                  label={`How sure: ${what}`}
                  value={figure.confidence}
                  options={figure.confidence ? CONFIDENCES : [['', 'Choose…'], ...CONFIDENCES]}
                  className="flex flex-col justify-end"
                />
              </div>
              {facts.isNew ? <Seen figure={figure} name={name} what={what} /> : null}
              <TextIn name={name('source')} label={`Source: ${what}`} value={figure.source} />
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

function hintOf(fact: TreatmentFacts['figures'][string] | undefined, isNew: boolean) {
  const rule = fact?.ruleId ? `rule ${fact.ruleId}` : ''
  if (isNew) return rule ? `Asked for by ${rule}.` : undefined
  return `${fact?.range ?? 'Nothing'} was seen${rule ? ` (${rule})` : ''}.`
}

type SeenProps = {
  figure: TreatmentValues['figures'][number]
  name: (field: string) => string
  what: string
}

/** The range that a studio's own figure has to stay in. */
function Seen({ figure, name, what }: SeenProps) {
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <TextIn
        name={name('minimum')}
        label={`Least that was seen: ${what}`}
        value={figure.minimum}
        inputMode="numeric"
      />
      <TextIn
        name={name('maximum')}
        label={`Most that was seen: ${what}`}
        value={figure.maximum}
        inputMode="numeric"
      />
    </div>
  )
}

/** The words of the screening questions. A yes never goes to the studio alone. */
export function QuestionRows({ values: { questions }, facts }: RowsProps) {
  return (
    <Part
      legend="Screening questions"
      hint={`Their words, and who sees a yes or not sure: always a clinician, never the studio alone.${facts.isNew ? ' One that is left empty is not asked; which ones are asked is settled when it is first published.' : ''}`}
    >
      <ProblemsOf name="questions" />
      <ol id={fieldId('questions')} className="flex flex-col gap-4">
        {questions.map((row, place) => {
          const name = (field: string) => `questions[${place}].${field}`
          return (
            <li key={row.id} className="flex min-w-0 flex-col gap-2 rounded-md bg-mist p-3">
              <input type="hidden" name={name('id')} value={row.id} />
              <TextIn
                name={name('question')}
                label={`Question ${place + 1}`}
                value={row.question}
                rows={2}
              />
              <TextIn
                name={name('onYes')}
                label={`What a yes to question ${place + 1} leads to`}
                value={row.onYes}
                rows={2}
              />
              <SelectIn
                name={name('route')}
                label={`Who sees a yes to question ${place + 1}`}
                value={row.route}
                options={ROUTES}
              />
            </li>
          )
        })}
      </ol>
    </Part>
  )
}
