import { checkboxClasses } from '#app/ui/checkbox-field'
import type { BlockForm } from './block-form'
import { FIGURE_NAMES, STRENGTHS } from './block-kinds'
import type { BlockKind } from './draft-content'
import { ChoiceField, LineField, TextArea, type Option } from './fields'
import type { GuideEditor } from './read-editor.server'
import { ProductField } from './product-field'
import { RowFields } from './row-fields'

/** How words are marked in a sentence; guides/inline.ts reads it. */
const MARKS = '**strong**, *emphasis*, [words](/path), [^source].'

type BlockFieldsProps = {
  kind: BlockKind
  form: BlockForm
  choices: GuideEditor['choices']
  sources: readonly string[]
}

/** The fields of a block, by its kind. */
export function BlockFields({ kind, form, choices, sources }: BlockFieldsProps) {
  switch (kind) {
    case 'text':
      return (
        <TextArea
          name="block.text"
          label="Text"
          rows={10}
          value={form.text}
          hint={`An empty line between paragraphs. ## a section, ### a part of it, - an item of a list. ${MARKS}`}
        />
      )
    case 'figure':
      return (
        <>
          <ChoiceField
            name="block.figure"
            label="Figure"
            value={form.figure}
            options={Object.entries(FIGURE_NAMES)}
          />
          <TextArea name="block.caption" label="Caption, if any" value={form.caption} />
        </>
      )
    case 'callout':
      return (
        <>
          <ChoiceField name="block.tone" label="Tone" value={form.tone} options={TONES} />
          <LineField name="block.title" label="Title" value={form.title} />
          <TextArea
            name="block.items"
            label="Points, a line each"
            rows={4}
            value={form.items}
            hint={MARKS}
          />
        </>
      )
    case 'evidence':
      return (
        <>
          <LineField name="block.topic" label="Topic, in a word or two" value={form.topic} />
          <TextArea
            name="block.statement"
            label="What is known"
            value={form.statement}
            hint={MARKS}
          />
          <ChoiceField
            name="block.strength"
            label="How well it is known"
            value={form.strength}
            options={STRENGTHS}
          />
          <SourceTicks chosen={form.sources} sources={sources} />
        </>
      )
    case 'product':
      return (
        <>
          <ProductField name="block.product" label="Product" value={form.product} />
          <TextArea name="block.why" label="Why this one" value={form.why} hint={MARKS} />
        </>
      )
    case 'treatment':
      return (
        <>
          <ChoiceField
            name="block.treatment"
            label="Treatment"
            value={form.treatment}
            options={named(choices.treatments)}
          />
          <LineField
            name="block.name"
            label="Its name, for when it is not offered any more"
            value={form.name}
          />
          <TextArea name="block.rhythm" label="How often" value={form.rhythm} hint={MARKS} />
        </>
      )
    case 'routine':
      return (
        <ChoiceField
          name="block.bundle"
          label="Routine"
          value={form.bundle}
          options={named(choices.routines)}
        />
      )
    case 'location':
      return (
        <>
          <LineField name="block.title" label="Title" value={form.title} />
          <TextArea
            name="block.text"
            label="Text above the studios"
            value={form.text}
            hint={MARKS}
          />
        </>
      )
    case 'steps':
    case 'faq':
      return <RowFields kind={kind} form={form} />
  }
}

const TONES: Option[] = [
  ['note', 'Note'],
  ['caution', 'Caution'],
]

const named = (list: readonly { slug: string; name: string }[]) =>
  list.map(({ slug, name }): Option => [slug, name])

function SourceTicks({
  chosen,
  sources,
}: {
  chosen: readonly string[]
  sources: readonly string[]
}) {
  const offered = [...new Set([...sources, ...chosen])].filter(Boolean)
  return (
    <fieldset className="text-sm">
      <legend className="font-medium">Sources</legend>
      {offered.length === 0 ? (
        <p className="text-ink-soft">Add a source to the guide first.</p>
      ) : null}
      <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
        {offered.map((id) => (
          <label key={id} className="flex min-h-target items-center gap-2 py-1 sm:min-h-9">
            <input
              type="checkbox"
              name="block.sources"
              value={id}
              defaultChecked={chosen.includes(id)}
              className={checkboxClasses}
            />
            <span className="min-w-0 wrap-anywhere">{id}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
