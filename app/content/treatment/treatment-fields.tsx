import { AIMS } from '#app/treatments/treatment-content'
import { fieldId, Part, ProblemsOf, TextIn, TickIn } from '../content-fields'
import { AddRow, RowButtons, RowTitle } from '../content-rows'
import { EvidenceRows } from './evidence-rows'
import { FigureRows, QuestionRows } from './figure-rows'
import type { TreatmentFacts } from './treatment-facts.server'
import type { TreatmentValues } from './treatment-values'

type TreatmentFieldsProps = { values: TreatmentValues; facts: TreatmentFacts }

/** All of a treatment's form. */
export function TreatmentFields({ values, facts }: TreatmentFieldsProps) {
  return (
    <>
      <Part legend="What it is">
        <TextIn name="name" label="Name" value={values.name} />
        <TextIn name="summary" label="Summary for shoppers" value={values.summary} rows={3} />
        <TickIn name="active" label="Shown to shoppers" checked={values.active === 'on'} />
        <div role="group" aria-label="Aims" id={fieldId('aims')}>
          {Object.entries(AIMS).map(([aim, label]) => (
            <TickIn
              key={aim}
              name="aims"
              value={aim}
              label={label}
              checked={values.aims.includes(aim)}
            />
          ))}
          <ProblemsOf name="aims" />
        </div>
        <TextIn name="aimWords" label="How it serves them" value={values.aimWords} rows={3} />
      </Part>
      <SessionRows values={values} />
      <EvidenceRows values={values} />
      <Part legend="Limits and care" hint="A sentence a line.">
        <TextIn
          name="cannotPromise"
          label="What it cannot promise"
          value={values.cannotPromise}
          rows={4}
        />
        <TextIn
          name="clinicianTitle"
          label="What a clinician decides: heading"
          value={values.clinicianTitle}
        />
        <TextIn
          name="clinicianParagraphs"
          label="What a clinician decides: text"
          hint="A paragraph a line. Leave both empty where there is nothing."
          value={values.clinicianParagraphs}
          rows={4}
        />
        <TextIn name="aftercare" label="Afterwards" value={values.aftercare} rows={4} />
        <TextIn name="callWhen" label="When to call" value={values.callWhen} rows={2} />
        <TextIn name="cadenceWords" label="How it is spaced" value={values.cadenceWords} rows={3} />
      </Part>
      <FigureRows values={values} facts={facts} />
      <QuestionRows values={values} facts={facts} />
    </>
  )
}

function SessionRows({ values: { steps } }: { values: TreatmentValues }) {
  return (
    <Part legend="One session, step by step">
      <ProblemsOf name="steps" />
      <ol id={fieldId('steps')} className="flex flex-col gap-4">
        {steps.map((step, place) => (
          <li
            key={`${place} ${step.title}`}
            className="flex min-w-0 flex-col gap-2 rounded-md bg-mist p-3"
          >
            <div className="flex flex-wrap items-center justify-between gap-2">
              <RowTitle path="steps" row={place}>
                Step {place + 1}
              </RowTitle>
              <RowButtons
                path="steps"
                row={place}
                count={steps.length}
                label={`step ${place + 1}`}
              />
            </div>
            <TextIn
              name={`steps[${place}].title`}
              label={`Name of step ${place + 1}`}
              value={step.title}
            />
            <TextIn
              name={`steps[${place}].text`}
              label={`What happens in step ${place + 1}`}
              value={step.text}
              rows={2}
            />
          </li>
        ))}
      </ol>
      <AddRow path="steps">Add a step</AddRow>
    </Part>
  )
}
