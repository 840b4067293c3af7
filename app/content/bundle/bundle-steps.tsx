import { Button } from '#app/ui/button'
import { rowId } from '../changed-by-button'
import { fieldId, Part, ProblemsOf, SelectIn, TextIn } from '../content-fields'
import { AddRow, RowButtons, RowTitle } from '../content-rows'
import type { BundleDetails } from './bundle-details.server'
import type { BundleValues, StepValues } from './bundle-values'

type BundleStepsProps = {
  values: BundleValues
  details: BundleDetails
  search: { step: number; words: string } | null
}

/** The steps of a bundle in their order, each with the products that may fill it. */
export function BundleSteps({ values: { steps }, details, search }: BundleStepsProps) {
  return (
    <Part
      legend="Steps"
      hint="In the order of use. A step keeps its place in the bags that have it; taking one out makes its product a line of its own there."
    >
      <ProblemsOf name="steps" />
      <ol id={fieldId('steps')} className="flex flex-col gap-6">
        {steps.map((step, place) => (
          <li key={step.id || place} className="flex min-w-0 flex-col gap-3 rounded-md bg-mist p-3">
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
            <StepFields step={step} place={place} />
            <Options
              step={step}
              place={place}
              titles={details.titles}
              search={search?.step === place ? { ...search, found: details.found } : null}
            />
          </li>
        ))}
      </ol>
      <AddRow path="steps">Add a step</AddRow>
    </Part>
  )
}

function StepFields({ step, place }: { step: StepValues; place: number }) {
  const name = (field: string) => `steps[${place}].${field}`
  const label = (words: string) => `${words} of step ${place + 1}`
  return (
    <>
      <input type="hidden" name={name('id')} defaultValue={step.id} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextIn name={name('title')} label={label('Name')} value={step.title} />
        <SelectIn
          name={name('aim')}
          label={label('Aim')}
          value={step.aim}
          options={[
            ['clear', 'Keeps pores clear'],
            ['smooth', 'Looks after firmness'],
          ]}
        />
      </div>
      <TextIn name={name('timing')} label={label('When to use')} value={step.timing} />
      <TextIn name={name('reason')} label={label('Reason')} value={step.reason} rows={2} />
    </>
  )
}

type OptionsProps = {
  step: StepValues
  place: number
  titles: Readonly<Record<string, string>>
  search: { words: string; found: readonly { id: string; title: string }[] } | null
}

function Options({ step: { options }, place, titles, search }: OptionsProps) {
  const path = `steps[${place}].options`
  const id = `find-${place}`
  const fresh = search?.found.filter((each) => !options.includes(each.id)) ?? []
  return (
    <div
      id={fieldId(path)}
      role="group"
      aria-label={`Products of step ${place + 1}`}
      className="flex flex-col gap-2"
    >
      <p className="text-sm font-medium">Products: what it comes with, then what it may be</p>
      <ol className="flex flex-col divide-y divide-line">
        {options.map((option, row) => (
          <li key={option} className="flex flex-wrap items-center justify-between gap-2 text-sm">
            <span id={rowId(path, row)} tabIndex={-1} className="min-w-0">
              <input type="hidden" name={`${path}[${row}]`} defaultValue={option} />
              {titles[option] ?? 'No longer there'}
              {row === 0 ? <span className="text-ink-soft"> (comes with it)</span> : null}
            </span>
            <RowButtons
              path={path}
              row={row}
              count={options.length}
              label={titles[option] ?? 'the product'}
            />
          </li>
        ))}
      </ol>
      <ProblemsOf name={path} />
      <div className="flex flex-wrap items-end gap-2">
        <label htmlFor={id} className="min-w-0 grow text-sm font-medium">
          Find a product for step {place + 1}
          <input
            id={id}
            name={`find${place}`}
            defaultValue={search?.words ?? ''}
            autoComplete="off"
            className="mt-1 block min-h-target w-full rounded-md border border-line-strong bg-raised px-2.5 font-normal pointer-fine:min-h-9"
          />
        </label>
        <Button name="intent" value={`find:${place}`} look="quiet" size="sm" formNoValidate>
          Find<span className="sr-only"> for step {place + 1}</span>
        </Button>
      </div>
      {search ? (
        <div role="status" className="flex flex-col items-start gap-1 text-sm">
          {fresh.length === 0 ? (
            <p className="text-ink-soft">Nothing else on sale has “{search.words}” in its name.</p>
          ) : null}
          {fresh.map((each) => (
            <Button
              key={each.id}
              name="intent"
              value={`add:${path}=${each.id}`}
              look="plain"
              size="sm"
              icon="plus"
              formNoValidate
              className="text-left"
            >
              Add {each.title}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
