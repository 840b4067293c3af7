import { AuditTable } from '#app/staff/audit-table'
import { KeptNotice } from '#app/staff/kept-notice'
import { Notice } from '#app/ui/notice'
import type { EditorAnswer } from './editor-answer'
import { editorKey, ProductEditor } from './product-editor'
import type { EditorData } from './read-editor.server'

type EditorPageProps = {
  editor: EditorData
  answer: EditorAnswer | undefined
  /** What was just done, and what of a colleague's was kept with it. */
  done: string | null
  taken: readonly string[]
}

const DONE: Record<string, string> = {
  saved: 'Saved.',
  published: 'Saved, and on sale.',
  archived: 'Archived. Shoppers do not see it any more.',
  draft: 'Back to draft. Shoppers do not see it any more.',
  copied: 'This is the copy, a draft.',
  scheduled: 'It goes on sale by itself at that time.',
  unscheduled: 'Off the schedule.',
}

/** A product's editor with what was done before it and who changed what below it. */
export function EditorPage({ editor, answer, done, taken }: EditorPageProps) {
  const words = done && Object.hasOwn(DONE, done) ? DONE[done] : undefined
  return (
    <div className="flex flex-col gap-3">
      {words && !answer ? (
        <Notice kind="success" title={words}>
          {taken.length > 0 ? (
            <p className="text-sm">
              A colleague had saved other fields meanwhile: {taken.join(', ')}. Both changes stand.
            </p>
          ) : null}
        </Notice>
      ) : null}
      {editor.keptAt && !answer ? (
        <KeptNotice
          keptAt={editor.keptAt}
          discard="discard"
          fields={{ version: editor.version, ticket: editor.ticket }}
        />
      ) : null}
      <ProductEditor key={editorKey({ editor, answer })} editor={editor} answer={answer} />
      {editor.trail ? (
        <div className="mt-6">
          <AuditTable caption="Who changed what" entries={editor.trail} withRecord={false} />
        </div>
      ) : null}
    </div>
  )
}
