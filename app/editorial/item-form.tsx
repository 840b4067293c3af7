import { Form, Link, useNavigation } from '@remix-run/react'
import { TabNotice } from '#app/staff/kept-notice'
import { Button } from '#app/ui/button'
import { formOf, type BlockForm } from './block-form'
import { BlockFields } from './block-fields'
import { CheckButton } from './check-button'
import { useDesk } from './desk-context'
import { itemAnchor } from './desk-form'
import { ChangedLines } from './differences'
import type { BlockKind, DraftBlock, DraftSource } from './draft-content'
import { Problems } from './fields'
import { ItemInputs } from './item-card'
import { keptItemName } from './kept-items'
import { ProductSuggestions } from './product-field'
import { SourceFields } from './source-fields'
import { sourceFormOf, type SourceForm } from './source-form'
import { useDeskForm } from './use-desk-form'

type ItemFormProps = {
  list: 'blocks' | 'sources'
  at: number
  seen: string
  filled: { kind: BlockKind; block: BlockForm } | { source: SourceForm }
}

/** The open form of a block or a source; what a colleague saved meanwhile stands above what was typed. */
export function ItemForm({ list, at, seen, filled }: ItemFormProps) {
  const { editor, answer, way } = useDesk()
  const busy = useNavigation().state === 'submitting'
  const name = keptItemName({ versionId: editor.version.id, list, at, seen })
  const { forget, form, tab } = useDeskForm(name, 'check')
  const sources = editor.sources.map(({ source }) => source.id)
  return (
    <Problems.Provider value={answer?.problems ?? {}}>
      {answer?.differences ? (
        <div className="my-2 rounded-md bg-caution-tint p-3">
          <ChangedLines lines={answer.differences} />
        </div>
      ) : null}
      <Form {...form} method="post" preventScrollReset className="mt-2 flex flex-col gap-3">
        {/* Enter in a field saves: it moves no step. */}
        <button
          type="submit"
          name="intent"
          value="save"
          tabIndex={-1}
          aria-hidden="true"
          className="sr-only"
        />
        <ItemInputs {...{ list, at, seen }} />
        <TabNotice {...tab} />
        {'block' in filled ? (
          <>
            <input type="hidden" name="blockKind" value={filled.kind} />
            <BlockFields
              {...{ kind: filled.kind, form: filled.block, choices: editor.choices, sources }}
            />
            <ProductSuggestions products={editor.choices.products} />
          </>
        ) : (
          <SourceFields form={filled.source} />
        )}
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-3">
          {editor.isDraft ? (
            <Button name="intent" value="save" size="sm" pending={busy}>
              Save
            </Button>
          ) : null}
          {editor.isDraft && seen !== '' ? <CheckButton intent="check" /> : null}
          <Link
            to={way({}, itemAnchor(list, at))}
            onClick={forget}
            className="inline-flex min-h-target items-center text-sm link"
          >
            Close without saving
          </Link>
        </div>
      </Form>
    </Problems.Provider>
  )
}

type OpenItem =
  | { list: 'blocks'; at: number; item: DraftBlock; seen: string }
  | { list: 'sources'; at: number; item: DraftSource; seen: string }

/** The form of an item with what was typed where it was not taken, else with what is saved. */
export function OpenItemForm(open: OpenItem) {
  const { answer } = useDesk()
  const isAnswered = answer?.open === itemAnchor(open.list, open.at)
  const { seen = open.seen, typed } = (isAnswered ? answer : undefined) ?? { typed: {} }
  const filled =
    open.list === 'blocks'
      ? { kind: open.item.kind, block: typed.block ?? formOf(open.item) }
      : { source: typed.source ?? sourceFormOf(open.item) }
  return <ItemForm key={open.seen} {...{ list: open.list, at: open.at, seen, filled }} />
}
