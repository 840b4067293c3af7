import { SidePanel } from '#app/ui/side-panel'
import { TabNotice } from '#app/staff/kept-notice'
import { useKeeping } from '#app/staff/use-keeping'
import { Form, useNavigation } from '@remix-run/react'
import type { KeyboardEvent } from 'react'
import { CheckPanel } from './check-panel'
import { ConflictList } from './conflict-list'
import { DrugSection } from './drug-section'
import type { EditorAnswer } from './editor-answer'
import { EditorBar, LifeSection } from './editor-bar'
import { EditorContext } from './editor-fields'
import { StaffSection, UsageSection, WordsSection } from './editor-sections'
import { IngredientsSection } from './ingredients-section'
import { ProblemList } from './problem-list'
import type { EditorData } from './read-editor.server'
import { SizesSection } from './sizes-section'

type ProductEditorProps = { editor: EditorData; answer: EditorAnswer | undefined }

/** What draws the form anew: another version, an answer, a draft that was taken up or discarded. */
export function editorKey({ editor, answer }: ProductEditorProps): string {
  // What is read again after an answer comes a moment later, and must not draw over what is typed by then.
  if (answer) return `answer ${answer.stamp}`
  return `${editor.version} ${editor.keptAt?.getTime() ?? 0}`
}

/** A product's form in sections, with what the shop says of it beside; without scripts a button checks it. */
export function ProductEditor({ editor, answer }: ProductEditorProps) {
  const { product, choices, ticket, copyId, mayWrite } = editor
  const values = answer?.values ?? editor.values
  const version = answer?.version ?? editor.version
  const problems = answer?.problems ?? {}
  const { about, closedAt } = editor
  const { kept, form, tab } = useKeeping<EditorAnswer>({
    ...{ about, ticket, closedAt, base: String(version), isAnswered: answer !== undefined },
  })
  const busy = useNavigation().state === 'submitting'
  const check = kept?.check ?? answer?.check ?? editor.check
  return (
    <EditorContext.Provider value={{ values, problems }}>
      <Form method="post" {...form} onKeyDown={saveByKey} className="group/editor">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="ticket" value={ticket} />
        <input type="hidden" name="copyId" value={copyId} />
        <EditorBar {...{ product, mayWrite, busy }} keptAt={kept?.stamp ?? null} />
        <TabNotice {...tab} />
        <ProblemList problems={problems} />
        {answer?.conflicts ? (
          <ConflictList conflicts={answer.conflicts} by={answer.by ?? 'A colleague'} />
        ) : null}
        <fieldset
          disabled={!mayWrite}
          className="mt-4 grid min-w-0 gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_17rem] lg:grid-rows-[auto_1fr]"
        >
          <legend className="sr-only">{product?.name ?? 'New product'}</legend>
          {product && mayWrite ? (
            <div className="lg:col-start-2">
              <LifeSection product={product} pictures={editor.pictures} problems={problems} />
            </div>
          ) : null}
          <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-span-2 lg:row-start-1">
            <WordsSection choices={choices} newBrand={check.newBrand} />
            <SizesSection />
            <IngredientsSection check={check} />
            <DrugSection />
            <UsageSection />
            <StaffSection />
          </div>
          <SidePanel label="What the shop makes of it">
            <CheckPanel check={check} />
          </SidePanel>
        </fieldset>
      </Form>
    </EditorContext.Provider>
  )
}

function saveByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  const save = event.currentTarget.querySelector<HTMLButtonElement>('button[value="save"]')
  event.currentTarget.requestSubmit(save)
}
