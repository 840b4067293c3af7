import { Part, ProblemsOf, SelectIn, TextIn, TickIn } from '../content-fields'
import { BundleSteps } from './bundle-steps'
import type { BundleDetails } from './bundle-details.server'
import type { BundleValues } from './bundle-values'

type BundleFieldsProps = {
  values: BundleValues
  details: BundleDetails
  search: { step: number; words: string } | null
  /** Orders name the address of a bundle that was published. */
  isSlugFixed: boolean
}

/** All of a bundle's form. */
export function BundleFields({ values, details, search, isSlugFixed }: BundleFieldsProps) {
  return (
    <>
      <Part legend="What it is">
        <TextIn name="name" label="Name" value={values.name} />
        <TextIn
          name="slug"
          label="Address"
          value={values.slug}
          readOnly={isSlugFixed}
          hint={isSlugFixed ? 'Stays as it is: orders name it.' : 'Such as evening-routine.'}
        />
        <TextIn name="summary" label="Summary for shoppers" value={values.summary} rows={2} />
        <div role="group" aria-label="Made for these skin types">
          <p className="text-sm font-medium">Made for these skin types</p>
          <p className="text-sm text-ink-soft">
            With one or more it stands on the front page, in the shop’s order.
          </p>
          <div className="flex flex-wrap gap-x-4">
            {inOrder(details.skinTypes, values.skinTypes).map(({ slug, name }) => (
              <TickIn
                key={slug}
                name="skinTypes"
                value={slug}
                label={name}
                checked={values.skinTypes.includes(slug)}
              />
            ))}
          </div>
          <ProblemsOf name="skinTypes" />
        </div>
      </Part>
      <Part legend="What it saves">
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectIn
            name="savingKind"
            label="How"
            value={values.savingKind}
            options={[
              ['percentage', 'A percentage of its parts'],
              ['fixed', 'An amount off the whole'],
            ]}
          />
          <TextIn
            name="minParts"
            label="From this number of parts"
            value={values.minParts}
            inputMode="numeric"
          />
          <TextIn
            name="percent"
            label="Percent off"
            hint="For a percentage."
            value={values.percent}
            inputMode="decimal"
          />
          <TextIn
            name="amount"
            label="Dollars off"
            hint="For an amount."
            value={values.amount}
            inputMode="decimal"
          />
        </div>
      </Part>
      <BundleSteps {...{ values, details, search }} />
    </>
  )
}

/** Those that are ticked first, in the order in which they were: the first one names the bundle's link. */
function inOrder(all: BundleDetails['skinTypes'], ticked: readonly string[]) {
  const first = ticked.flatMap((slug) => all.find((each) => each.slug === slug) ?? [])
  return [...first, ...all.filter(({ slug }) => !ticked.includes(slug))]
}
