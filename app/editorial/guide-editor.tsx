import { Link, useSearchParams } from '@remix-run/react'
import { useFocusAtPlace } from '#app/guides/place-link'
import { AuditTable } from '#app/staff/audit-table'
import { KeptNotice } from '#app/staff/kept-notice'
import { SidePanel } from '#app/ui/side-panel'
import { Moment } from '#app/ui/moment'
import { Notice } from '#app/ui/notice'
import { wordOf } from '#app/ui/word-of'
import { AddForm } from './add-form'
import { linesOfBlock, linesOfSource } from './block-words'
import type { DeskAnswer } from './desk-answer'
import { DeskContext } from './desk-context'
import { parseOpen } from './desk-form'
import { wayBack } from './desk-sent'
import { FollowKept, useSentForm } from './follow-kept'
import { HeadSection } from './head-section'
import { ItemCard } from './item-card'
import { ItemForm, OpenItemForm } from './item-form'
import { PublishPanel } from './publish-panel'
import type { GuideEditor as EditorData } from './read-editor.server'
import { STATE_WORDS } from './guide-state'
import { useChecked } from './use-checked'

const DONE = {
  published: 'Published. Readers see it now.',
  scheduled: 'It goes out by itself at that time.',
  unscheduled: 'Off the schedule.',
  discarded: 'The draft is gone.',
  withdrawn: 'Offline. Readers do not find it any more.',
}

type GuideEditorProps = { editor: EditorData; answer: DeskAnswer | undefined }

/** A guide's draft, one form open at a time, so that no button loses what stands in another. */
export function GuideEditor({ editor, answer }: GuideEditorProps) {
  useFocusAtPlace()
  const [params] = useSearchParams()
  const { guide, blocks, sources, isDraft, mayWrite } = editor
  const url = new URL(`http://editor/?${params.toString()}`)
  const open = answer?.open ? parseOpen(answer.open) : editor.open
  const checking = useChecked(editor, { answer, open })
  const { takeSent, onSubmit } = useSentForm(editor)
  const isOpen = (list: 'blocks' | 'sources', at: number) =>
    open?.form === 'item' && open.list === list && open.at === at
  const done = answer ? undefined : wordOf(DONE, params.get('done'))
  const canAdd = isDraft && mayWrite
  return (
    <DeskContext.Provider value={{ editor, answer, ...checking, way: wayBack(url, guide.id) }}>
      <FollowKept {...{ takeSent, editor, answer }} />
      <Bar editor={editor} />
      {done ? <Notice kind="success" title={done} className="mt-3" /> : null}
      {editor.late && answer === editor.late.answer ? (
        <KeptNotice
          keptAt={editor.late.keptAt}
          discard="forget"
          fields={{ ticket: editor.ticket }}
        />
      ) : null}
      {answer?.message ? <Notice kind="error" title={answer.message} className="mt-3" /> : null}
      <div
        onSubmit={onSubmit}
        className="mt-4 grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]"
      >
        <SidePanel label="Warnings and publishing" className="lg:row-start-1">
          <PublishPanel />
        </SidePanel>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-start-1">
          <HeadSection />
          <StrayForm {...{ editor, answer }} />
          <section aria-label="Blocks" className="flex flex-col gap-3">
            <h2 className="font-text text-base font-semibold">Blocks</h2>
            <ol className="flex flex-col gap-3">
              {blocks.map(({ block, name, seen }, at) => (
                <ItemCard
                  key={`${seen} ${at}`}
                  {...{ list: 'blocks', at, of: blocks.length, seen, name }}
                  lines={linesOfBlock(block)}
                  add={canAdd}
                >
                  {isOpen('blocks', at) && !isStray(editor, answer) ? (
                    <OpenItemForm {...{ list: 'blocks', at, item: block, seen }} />
                  ) : null}
                </ItemCard>
              ))}
            </ol>
            {canAdd ? <AddForm list="blocks" at={blocks.length} label="Block at the end" /> : null}
          </section>
          <section aria-label="Sources" className="flex flex-col gap-3">
            <h2 className="font-text text-base font-semibold">Sources</h2>
            <ol className="flex flex-col gap-3">
              {sources.map(({ source, seen }, at) => (
                <ItemCard
                  key={`${seen} ${at}`}
                  {...{ list: 'sources', at, of: sources.length, seen }}
                  name={source.id || 'A source'}
                  lines={linesOfSource(source)}
                >
                  {isOpen('sources', at) && !isStray(editor, answer) ? (
                    <OpenItemForm {...{ list: 'sources', at, item: source, seen }} />
                  ) : null}
                </ItemCard>
              ))}
            </ol>
            {canAdd ? <AddForm list="sources" at={sources.length} label="Add a source" /> : null}
          </section>
        </div>
      </div>
      {editor.trail ? (
        <div className="mt-8">
          <AuditTable caption="Who changed what" entries={editor.trail} withRecord={false} />
        </div>
      ) : null}
    </DeskContext.Provider>
  )
}

function Bar({ editor: { guide, version, otherDrafts, isDraft } }: { editor: EditorData }) {
  const shown = version.status === 'published' ? 'published' : 'unpublished'
  const state = isDraft ? (version.publishAt ? 'scheduled' : 'draft') : shown
  const link = 'inline-flex min-h-target items-center text-sm link'
  return (
    <header className="top-0 z-10 -mx-gutter border-b border-line bg-paper px-gutter py-1 sm:sticky">
      <div className="flex flex-wrap items-center gap-x-4">
        <Link to="/admin/guides" className={link}>
          Guides
        </Link>
        <h1 className="min-w-0 grow truncate text-xl max-sm:order-first max-sm:w-full">
          {version.title || 'A guide without a title'}
        </h1>
        <Link to={`/admin/guides/${guide.id}/preview?version=${version.id}`} className={link}>
          Preview
        </Link>
        <Link to={`/admin/guides/${guide.id}/versions`} className={link}>
          Versions
        </Link>
        {otherDrafts.map(({ id, number }) => (
          <Link key={id} to={`/admin/guides/${guide.id}?version=${id}`} className={link}>
            Draft {number}
          </Link>
        ))}
      </div>
      <p role="status" className="text-sm text-ink-soft">
        <span className="font-medium text-ink">{STATE_WORDS[state]}</span>, version {version.number}
        {version.savedBy ? `, saved by ${version.savedBy} ` : ', saved '}
        <Moment at={version.savedAt} />
      </p>
    </header>
  )
}

/** Whether what was typed stands upon something that is not there any more. */
function isStray({ blocks, sources, isDraft }: EditorData, answer: DeskAnswer | undefined) {
  const open = parseOpen(answer?.open ?? null)
  if (open?.form !== 'item' || !answer) return false
  if (!isDraft || answer.seen === '') return true
  const { typed } = answer
  return open.list === 'blocks'
    ? blocks[open.at]?.block.kind !== typed.kind
    : sources[open.at] === undefined
}

/** What was typed into a form whose block is gone, so that it can be put in again or copied. */
function StrayForm({ editor, answer }: GuideEditorProps) {
  const open = parseOpen(answer?.open ?? null)
  if (!answer || open?.form !== 'item' || !isStray(editor, answer)) return null
  const { block, kind, source } = answer.typed
  const filled = block && kind ? { block, kind } : source ? { source } : null
  if (!filled) return null
  return (
    <section aria-label="What you typed" className="rounded-md border border-caution p-3">
      <h2 className="font-text text-base font-semibold">What you typed</h2>
      <ItemForm list={open.list} at={open.at} seen="" filled={filled} />
    </section>
  )
}
