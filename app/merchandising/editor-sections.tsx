import { routineSteps } from '#app/catalog/usage-words'
import { Choice, Section, TextBox, TextInput } from './editor-fields'
import { Tick, TickGroup } from './editor-ticks'
import type { ShopChoices } from './find-products.server'
import { CLASSES } from './product-query'

const options = (named: readonly { slug: string; name: string }[]) =>
  named.map(({ slug, name }): [string, string] => [slug, name])

/** What it is and what a shopper reads of it. */
export function WordsSection({ choices, newBrand }: { choices: ShopChoices; newBrand: boolean }) {
  return (
    <Section title="Name and words" id="words">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextInput name="name" label="Name" className="sm:col-span-2" />
        <TextInput
          name="brand"
          label="Brand"
          list="brands"
          {...(newBrand ? { hint: 'The shop has no such brand yet: saving adds it.' } : {})}
        />
        <datalist id="brands">
          {choices.brands.map(({ slug, name }) => (
            <option key={slug} value={name} />
          ))}
        </datalist>
        <Choice
          name="category"
          label="Category"
          placeholder="Choose a category"
          options={options(choices.categories)}
        />
        <Choice name="regulatoryClass" label="In law it is" options={Object.entries(CLASSES)} />
        <TextInput name="slug" label="Address, after /products/" />
      </div>
      <TextBox name="summary" label="One sentence, for cards and search" rows={2} />
      <TextBox name="description" label="Description" rows={5} />
      <TextBox
        name="claimNote"
        label="What we cannot promise"
        hint="Shown to shoppers, such as a claim of the maker that no study supports."
        rows={2}
      />
      <TickGroup name="concerns" label="Concerns" options={options(choices.concerns)} />
      <TickGroup name="skinTypes" label="Skin types" options={options(choices.skinTypes)} />
    </Section>
  )
}

export function UsageSection() {
  return (
    <Section title="How it is used" id="usage">
      <div className="flex flex-wrap gap-x-6">
        <Tick name="useAm" label="Morning" />
        <Tick name="usePm" label="Evening" />
        <Tick name="rinseOff" label="Rinses off" />
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <Choice
          name="routineStep"
          label="Step"
          placeholder="Choose a step"
          options={routineSteps.map((step, index) => [String(index + 1), `${index + 1} ${step}`])}
        />
        <TextInput name="timesPerWeekStart" label="Times a week to start" inputMode="numeric" />
        <TextInput name="timesPerWeekMax" label="Times a week at most" inputMode="numeric" />
        <TextInput name="dosePerUse" label="One use takes (ml, g, pieces)" inputMode="decimal" />
        <TextInput name="paoMonths" label="Months after opening" inputMode="numeric" />
      </div>
      <TextBox name="howToUse" label="How to use it, a step a line" rows={4} />
      <TextBox name="warnings" label="Warnings, one a line" rows={3} />
      <Tick name="returnUnopenedOnly" label="Can be returned unopened only" />
    </Section>
  )
}

const SURENESS = [
  ['high', 'Label or paper'],
  ['medium', 'Clinic or retailer'],
  ['low', 'Memory or estimate'],
] as const

/** What shoppers never see. */
export function StaffSection() {
  return (
    <Section title="For colleagues only" id="staff-only">
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice name="factsConfidence" label="Where the facts are from" options={SURENESS} />
        <Choice name="priceConfidence" label="Where the price is from" options={SURENESS} />
        <TextBox name="unverified" label="Not verified, one a line" rows={2} />
        <TextBox name="sources" label="Sources, one a line" rows={2} />
      </div>
      <TextBox name="staffNote" label="Note" rows={2} />
    </Section>
  )
}
