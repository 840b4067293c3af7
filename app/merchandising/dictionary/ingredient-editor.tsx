import { useForm } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { TAGS } from '#app/catalog/ingredients/tag'
import { Button } from '#app/ui/button'
import { FieldErrors } from '#app/ui/field'
import { FormErrors } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { TextAreaField } from '#app/ui/text-area-field'
import { TextField } from '#app/ui/text-field'
import type { IngredientAnswer } from './answer-ingredient.server'
import { Difference } from './difference'
import { countOf, EffectPanel } from './effect-panel'
import type { IngredientValues } from './ingredient-form'

type EditorProps = {
  values: IngredientValues
  version: number
  answer: IngredientAnswer | undefined
  mayWrite: boolean
}

/** An ingredient's form. What it would do to products is shown before it is saved. */
export function IngredientEditor({ values, version, answer, mayWrite }: EditorProps) {
  const { result, effect = null, theirs = null } = answer ?? {}
  const [form, fields] = useForm({
    lastResult: result,
    defaultValue: { ...values, aliases: values.aliases.join('\n') },
    constraint: { inciName: { required: true }, plainName: { required: true } },
  })
  const sent = result?.initialValue
  const isTicked = tickedIn(sent ? sent['tags'] : values.tags)
  const sentVersion = sent?.['version']
  const begunOn = typeof sentVersion === 'string' ? sentVersion : String(version)
  const touched = effect?.products ?? []
  return (
    <Form
      id={form.id}
      method="post"
      noValidate
      preventScrollReset
      className="flex max-w-form flex-col gap-4"
    >
      <FormErrors form={form} />
      {theirs ? <Difference changes={theirs.changes} /> : null}
      {effect ? <EffectPanel effect={effect} /> : null}
      <input type="hidden" name="version" value={theirs?.version ?? begunOn} />
      <input type="hidden" name="seen" value={effect?.key ?? ''} />
      <fieldset disabled={!mayWrite} className="flex min-w-0 flex-col gap-4">
        <TextField field={fields.inciName} label="INCI name" autoComplete="off" />
        <TextField
          field={fields.plainName}
          label="Plain name, as shoppers read it"
          autoComplete="off"
        />
        <TextAreaField
          field={fields.aliases}
          label="Other spellings on labels"
          hint="One a line, in any case."
          rows={4}
        />
        <fieldset id={fields.tags.id} className="min-w-0">
          <legend className="text-sm font-medium">Tags, by which rules and filters know it</legend>
          <ul className="mt-1 grid grid-cols-2 gap-x-4 sm:grid-cols-3">
            {offered(values.tags).map((tag) => (
              <li key={tag}>
                <label className="flex min-h-target items-center gap-2 text-sm pointer-fine:min-h-9">
                  <input type="checkbox" name="tags" value={tag} defaultChecked={isTicked(tag)} />
                  {tag.replaceAll('_', ' ')}
                </label>
              </li>
            ))}
          </ul>
          <FieldErrors field={fields.tags} />
        </fieldset>
        <TextAreaField
          field={fields.note}
          label="Note for shoppers"
          hint="One plain sentence."
          rows={3}
        />
      </fieldset>
      {mayWrite ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button name="intent" value="save">
            {touched.length > 0 ? `Save and change ${countOf(touched)}` : 'Save'}
          </Button>
          <Button name="intent" value="check" look="quiet">
            See what it changes
          </Button>
          <Link to="/admin/ingredients" className="link">
            Back to the ingredients
          </Link>
        </div>
      ) : (
        <Notice standing title="Your role can read this ingredient, and not change it." />
      )}
    </Form>
  )
}

/** Tags that a product only gets by its label are not an ingredient's to have. */
const DERIVED = ['otc_acne', 'bha_trace', 'tool', 'kit']

const offered = (own: readonly string[]) => [
  ...new Set([...TAGS.filter((tag) => !DERIVED.includes(tag)), ...own]),
]

function tickedIn(sent: unknown): (tag: string) => boolean {
  const ticked: unknown[] = Array.isArray(sent) ? sent : [sent]
  return (tag) => ticked.includes(tag)
}
