import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import type { BlockForm, BlockRow } from './block-form'
import { LineField, TextArea } from './fields'
import { ProductField } from './product-field'

type RowFieldsProps = { kind: 'steps' | 'faq'; form: BlockForm }

/** The steps or questions of a block, each with buttons that move it and take it out. */
export function RowFields({ kind, form }: RowFieldsProps) {
  const what = kind === 'steps' ? 'Step' : 'Question'
  return (
    <>
      {kind === 'steps' ? (
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <LineField name="block.title" label="How to do what" value={form.title} />
          <LineField name="block.id" label="Place, for links" value={form.id} />
        </div>
      ) : null}
      {form.rows.map((row, at) => (
        <fieldset
          key={at}
          id={`row-${at}`}
          tabIndex={-1}
          className="flex min-w-0 flex-col gap-3 border-t border-line-strong pt-2"
        >
          <legend className="float-left w-full text-sm font-semibold">
            {what} {at + 1}
          </legend>
          <Row {...{ kind, row, at }} />
          <div className="flex flex-wrap gap-2">
            {at > 0 ? (
              <RowButton intent={`row-up:${at}`} label="Move up" of={`${what} ${at + 1}`} />
            ) : null}
            {at < form.rows.length - 1 ? (
              <RowButton intent={`row-down:${at}`} label="Move down" of={`${what} ${at + 1}`} />
            ) : null}
            <RowButton intent={`row-remove:${at}`} label="Take out" of={`${what} ${at + 1}`} />
          </div>
        </fieldset>
      ))}
      <div>
        <Button name="intent" value="row-add" look="quiet" size="sm" icon="plus">
          Add a {what.toLowerCase()}
        </Button>
      </div>
    </>
  )
}

function Row({ kind, row, at }: { kind: 'steps' | 'faq'; row: BlockRow; at: number }) {
  const name = (field: keyof BlockRow) => `block.rows[${at}].${field}`
  if (kind === 'faq')
    return (
      <>
        <LineField name={name('name')} label={`Question ${at + 1}`} value={row.name} />
        <TextArea
          name={name('text')}
          label={`Answer ${at + 1}, a line for each paragraph`}
          value={row.text}
        />
        <LineField
          name={name('id')}
          label={`Place of question ${at + 1}, for links`}
          value={row.id}
        />
      </>
    )
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <LineField name={name('name')} label={`Name of step ${at + 1}`} value={row.name} />
        <LineField
          name={name('when')}
          label={`When, for step ${at + 1}, if any`}
          value={row.when}
        />
      </div>
      <TextArea
        name={name('text')}
        label={`Text of step ${at + 1}, a line for each paragraph`}
        value={row.text}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <ProductField
          name={name('product')}
          label={`Product of step ${at + 1}, if any`}
          value={row.product}
        />
        <LineField name={name('id')} label={`Place of step ${at + 1}, for links`} value={row.id} />
      </div>
      <TextArea name={name('why')} label={`Why this product, for step ${at + 1}`} value={row.why} />
    </>
  )
}

function RowButton({ intent, label, of }: { intent: string; label: string; of: string }) {
  return (
    <Button name="intent" value={intent} look="quiet" size="sm">
      <AboutLabel about={of}>{label}</AboutLabel>
    </Button>
  )
}
