import { useForm } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { TAGS } from '#app/catalog/ingredients/tag'
import { KeptNotice, TabNotice } from '#app/staff/kept-notice'
import { useKeeping } from '#app/staff/use-keeping'
import { Button } from '#app/ui/button'
import { FieldErrors } from '#app/ui/field'
import { FormErrors } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { TextAreaField } from '#app/ui/text-area-field'
import { TextField } from '#app/ui/text-field'
import type { IngredientAnswer } from './answer-ingredient.server'
import { Difference } from './difference'
import { countOf, EffectPanel } from './effect-panel'
import { typedOf, type IngredientValues } from './ingredient-form'
import type { KeptIngredient } from './kept-ingredient.server'

type EditorProps = {
  /** As it is stored. */
  values: IngredientValues
  version: number
  keeping: KeptIngredient
  answer: IngredientAnswer | undefined
  mayWrite: boolean
}

/**
 * An ingredient's form. What it would do to products is shown before it is saved; what is typed is kept until it is
 * saved or discarded.
 */
export function IngredientEditor({ values, version, keeping, answer, mayWrite }: EditorProps) {
  const { about, closedAt, ticket, kept } = keeping
  const { result, effect = null, theirs = null } = answer ?? {}
  const typed = kept?.typed ?? typedOf(values)
  // What was kept stands upon what it was typed on: who saves it is told of what a colleague saved since.
  const base = kept?.base ?? String(version)
  const { form: keeps, tab } = useKeeping({
    ...{ about, closedAt, ticket, base, isAnswered: result !== undefined },
  })
  const [form, fields] = useForm({
    lastResult: result,
    defaultValue: typed,
    constraint: { inciName: { required: true }, plainName: { required: true } },
  })
  const sent = result?.initialValue
  const isTicked = tickedIn(sent ? sent['tags'] : typed.tags)
  const sentVersion = sent?.['version']
  const begunOn = typeof sentVersion === 'string' ? sentVersion : base
  const touched = effect?.products ?? []
  return (
    <>
      {kept && !result ? (
        <KeptNotice keptAt={kept.keptAt} discard="discard" fields={{ ticket }} />
      ) : null}
      <Form
        {...keeps}
        id={form.id}
        method="post"
        noValidate
        preventScrollReset
        className="flex max-w-form flex-col gap-4"
      >
        <TabNotice {...tab} />
        <FormErrors form={form} />
        {theirs ? <Difference changes={theirs.changes} /> : null}
        {effect ? <EffectPanel effect={effect} /> : null}
        <input type="hidden" name="version" value={theirs?.version ?? begunOn} />
        <input type="hidden" name="ticket" value={ticket} />
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
            <legend className="text-sm font-medium">
              Tags, by which rules and filters know it
            </legend>
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
            <Link to="/admin/ingredients" className="inline-flex min-h-target items-center link">
              Back to the ingredients
            </Link>
          </div>
        ) : (
          <Notice standing title="Your role can read this ingredient, and not change it." />
        )}
      </Form>
    </>
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
