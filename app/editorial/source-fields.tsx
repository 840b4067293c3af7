import { STRENGTHS } from './block-kinds'
import { ChoiceField, LineField, TextArea, type Option } from './fields'
import type { SourceForm } from './source-form'

const KINDS: Option[] = [
  ['study', 'Study'],
  ['review', 'Review'],
  ['label', 'Label or directions'],
  ['guidance', 'Official guidance'],
  ['practice', 'Practice, untested'],
]

const SCHEMES: Option[] = [
  ['PMID', 'PMID'],
  ['DOI', 'DOI'],
  ['DailyMed', 'DailyMed'],
]

/** The fields of a source. */
export function SourceFields({ form }: { form: SourceForm }) {
  return (
    <>
      <TextArea name="source.title" label="Title" value={form.title} />
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_7rem]">
        <LineField
          name="source.publication"
          label="Journal, office or maker"
          value={form.publication}
        />
        <LineField name="source.year" label="Year" inputMode="numeric" value={form.year} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <ChoiceField name="source.kind" label="Kind" value={form.kind} options={KINDS} />
        <ChoiceField
          name="source.confidence"
          label="How far it can be relied on"
          value={form.confidence}
          options={STRENGTHS}
        />
        <ChoiceField
          name="source.scheme"
          label="Identifier, if any"
          value={form.scheme}
          options={SCHEMES}
        />
        <LineField name="source.value" label="Its number" value={form.value} />
      </div>
      <TextArea
        name="source.note"
        label="What a reader should know of it, if anything"
        value={form.note}
        hint="How many people, on what, who paid."
      />
      <LineField
        name="source.id"
        label="Name for citing it"
        hint="Small letters, digits and hyphens; cited as [^name]."
        value={form.id}
      />
    </>
  )
}
