import { Form, Link, useNavigation } from '@remix-run/react'
import { useEffect, type ReactNode } from 'react'
import { AuditTable } from '#app/staff/audit-table'
import { KeptNotice, TabNotice } from '#app/staff/kept-notice'
import { useKeeping } from '#app/staff/use-keeping'
import { Button } from '#app/ui/button'
import { CheckPanel } from './check-panel'
import type { ContentAnswer } from './content-answer'
import { Problems, TextIn } from './content-fields'
import { CONTENT_KINDS } from './content-kind'
import { ContentNews } from './content-news'
import { ContentState } from './content-state'
import type { ContentEditorData } from './read-content.server'

type ContentEditorProps = {
  editor: ContentEditorData
  answer: ContentAnswer | undefined
  /** What was just done. */
  done: string | null
  /** The record's own fields. */
  children: ReactNode
  /** What else the record can say, above the check. */
  aside?: ReactNode
  /** Buttons that only this kind has. */
  buttons?: ReactNode
}

/** A record's form with its versions' state, what the check says, and who changed what. */
export function ContentEditor(props: ContentEditorProps) {
  const { editor, answer } = props
  const { base, keptAt, ticket, trail } = editor
  return (
    <Problems.Provider value={answer?.problems ?? {}}>
      {keptAt && !answer ? (
        <KeptNotice keptAt={keptAt} discard="forget" fields={{ base, ticket }} />
      ) : null}
      {/* Another version, an answer or what was kept draws the form anew. */}
      <EditorForm
        key={answer ? `answer ${answer.stamp}` : `${base} ${keptAt?.getTime() ?? 0}`}
        {...props}
      />
      {trail ? (
        <div className="mt-8">
          <AuditTable caption="Who changed what" entries={trail} withRecord={false} />
        </div>
      ) : null}
    </Problems.Provider>
  )
}

function EditorForm({ editor, answer, done, children, aside, buttons }: ContentEditorProps) {
  const { name, mayWrite, about, closedAt } = editor
  const base = answer?.base ?? editor.base
  const ticket = answer?.ticket ?? editor.ticket
  const { kept, form, tab } = useKeeping<ContentAnswer>({
    ...{ about, base, ticket, closedAt, isAnswered: answer !== undefined },
  })
  const busy = useNavigation().state === 'submitting'
  const focus = answer?.focus
  const stamp = answer?.stamp
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus()
  }, [focus, stamp])
  return (
    <Form method="post" noValidate preventScrollReset {...form}>
      {/* Enter in a field saves: the first submit button of a form is the one it presses. */}
      <button
        name="intent"
        value="save"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
        type="submit"
      />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="ticket" value={ticket} />
      <header className="sticky top-0 z-10 -mx-gutter flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-paper px-gutter py-2">
        <Link
          to={CONTENT_KINDS[editor.kind].home}
          className="inline-flex min-h-target items-center text-sm link"
        >
          {CONTENT_KINDS[editor.kind].many}
        </Link>
        <h1 className="min-w-0 grow truncate text-xl">{name}</h1>
        {mayWrite ? <SaveButtons busy={busy} isKept={kept !== undefined} /> : null}
      </header>
      <TabNotice {...tab} />
      <ContentNews {...{ editor, answer, done }} />
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <fieldset disabled={!mayWrite} className="flex min-w-0 flex-col gap-6">
          <legend className="sr-only">{name}</legend>
          {children}
          {mayWrite ? (
            <TextIn name="note" label="Why (for colleagues)" value={answer?.note ?? editor.note} />
          ) : null}
        </fieldset>
        <aside aria-label="About this version" className="flex min-w-0 flex-col gap-6">
          <ContentState
            editor={editor}
            problems={answer?.problems ?? {}}
            publishAt={answer?.publishAt ?? ''}
            buttons={buttons}
          />
          {aside}
          <CheckPanel check={kept?.check ?? answer?.check ?? editor.check} />
        </aside>
      </div>
    </Form>
  )
}

function SaveButtons({ busy, isKept }: { busy: boolean; isKept: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span role="status" className="text-sm text-ink-soft max-sm:sr-only">
        {isKept ? 'Typing kept' : ''}
      </span>
      <Button name="intent" value="save" size="sm" look="quiet" pending={busy}>
        Save draft
      </Button>
      <Button name="intent" value="publish" size="sm" pending={busy}>
        Save and publish
      </Button>
    </div>
  )
}
