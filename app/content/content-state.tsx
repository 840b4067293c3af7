import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { fieldId, ProblemsOf } from './content-fields'
import { CONTENT_KINDS, type FieldProblems } from './content-kind'
import type { ContentEditorData } from './read-content.server'

type ContentStateProps = {
  editor: ContentEditorData
  problems: FieldProblems
  /** The day and time that were typed and not taken. */
  publishAt: string
  buttons: ReactNode
}

/** Which version shoppers see, if any, which one is being written, and what may be done with it. */
export function ContentState({ editor, problems, publishAt, buttons }: ContentStateProps) {
  const { open, mayWrite, kind, id } = editor
  return (
    <section aria-label="Versions" className="flex flex-col gap-3 text-sm">
      <p>
        <Seen editor={editor} />
      </p>
      {open ? (
        <p className="font-medium">
          {open.publishAt ? (
            <>
              Version {open.number} publishes itself <Moment at={open.publishAt} />.
            </>
          ) : (
            <>
              Version {open.number} is a draft, saved by {open.authorName}{' '}
              <Moment at={open.savedAt} />.
            </>
          )}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {mayWrite ? (
          <Press intent="preview">Save and preview</Press>
        ) : (
          <ButtonLink to={`${CONTENT_KINDS[kind].home}/${id}/preview`} look="quiet" size="sm">
            Preview
          </ButtonLink>
        )}
        <ButtonLink to={`${CONTENT_KINDS[kind].home}/${id}/versions`} look="quiet" size="sm">
          Versions
        </ButtonLink>
        {mayWrite ? <Press intent="check">Check</Press> : null}
        {mayWrite && open ? (
          <Press intent="discard" look="danger">
            Discard the draft
          </Press>
        ) : null}
        {mayWrite && open?.publishAt ? (
          <Press intent="unschedule">Take off the schedule</Press>
        ) : null}
        {mayWrite ? buttons : null}
      </div>
      {mayWrite ? (
        <details open={publishAt !== '' || Boolean(problems['publishAt'])}>
          <summary className="min-h-target py-1 font-medium hover:text-moss">Publish later</summary>
          <label htmlFor={fieldId('publishAt')} className="font-medium">
            Day and time in Dallas
          </label>
          <input
            id={fieldId('publishAt')}
            type="datetime-local"
            name="publishAt"
            defaultValue={publishAt}
            aria-invalid={problems['publishAt'] ? true : undefined}
            aria-describedby={problems['publishAt'] ? `${fieldId('publishAt')}-error` : undefined}
            className="mt-1 block min-h-target w-full rounded-md border border-line-strong bg-raised px-2.5 aria-invalid:border-error pointer-fine:min-h-9"
          />
          <ProblemsOf name="publishAt" />
          <div className="mt-2">
            <Press intent="schedule">Save and schedule</Press>
          </div>
        </details>
      ) : null}
    </section>
  )
}

function Seen({ editor: { kind, published, shown, everShown } }: { editor: ContentEditorData }) {
  const isAway = `It is ${CONTENT_KINDS[kind].away}: shoppers do not see it.`
  if (!published)
    return shown
      ? 'Shoppers see it as it was first set up.'
      : everShown
        ? isAway
        : 'Shoppers do not see it yet.'
  const { number, publishedAt } = published
  return (
    <>
      {shown ? `Shoppers see version ${number}` : `Version ${number} is the last one`}
      {publishedAt ? (
        <>
          , published <Moment at={publishedAt} />
        </>
      ) : null}
      . {shown ? null : isAway}
    </>
  )
}

/** A button of the editor's form. */
export function Press({
  intent,
  look = 'quiet',
  children,
}: {
  intent: string
  look?: 'quiet' | 'danger'
  children: ReactNode
}) {
  return (
    <Button name="intent" value={intent} look={look} size="sm" formNoValidate>
      {children}
    </Button>
  )
}
