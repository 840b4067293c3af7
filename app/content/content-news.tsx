import { useEffect, useRef } from 'react'
import { Notice } from '#app/ui/notice'
import { ChangeTable } from './change-table'
import type { ContentAnswer } from './content-answer'
import { fieldId } from './content-fields'
import { CONTENT_KINDS } from './content-kind'
import type { ContentEditorData } from './read-content.server'

const DONE: Record<string, string> = {
  saved: 'Saved as a draft. Nothing changes for shoppers before it is published.',
  published: 'Published. Shoppers see it now.',
  same: 'Nothing differs from what is published, so there is nothing to publish.',
  scheduled: 'It publishes itself at that time.',
  unscheduled: 'Off the schedule: it is a draft again.',
  discarded: 'The draft is gone. What shoppers see has not changed.',
  archive: 'Taken off sale. In bags it has become single lines.',
  offer: 'On sale again.',
  restored: 'The old version is a draft now. Look it over and publish it.',
  begun: 'Here it is, a draft. Fill it in, then publish it.',
  made: 'Here it is, a draft. Give it steps, then publish it.',
}

function wordsOf(done: string, { kind, shown }: ContentEditorData): string | undefined {
  if (done === 'published' && !shown)
    return `Published, and ${CONTENT_KINDS[kind].away}: shoppers do not see it.`
  return Object.hasOwn(DONE, done) ? DONE[done] : undefined
}

type ContentNewsProps = {
  editor: ContentEditorData
  answer: ContentAnswer | undefined
  done: string | null
}

/** What came of the last press; takes the focus where it stopped something. */
export function ContentNews({ editor, answer, done }: ContentNewsProps) {
  const box = useRef<HTMLDivElement>(null)
  const problems = Object.entries(answer?.problems ?? {})
  const isStopped = problems.length > 0 || Boolean(answer?.message ?? answer?.conflict)
  const stamp = answer?.stamp
  useEffect(() => {
    if (isStopped) box.current?.focus()
  }, [isStopped, stamp])
  if (!answer) {
    const words = done ? wordsOf(done, editor) : undefined
    return words ? <Notice kind="success" title={words} className="mt-3" /> : null
  }
  if (!isStopped) return null
  const { conflict, message } = answer
  return (
    <div ref={box} tabIndex={-1} className="mt-3 flex flex-col gap-3">
      {message ? <Notice kind="error" title={message} /> : null}
      {problems.length > 0 ? (
        <Notice kind="error" title="Not published. What you typed is kept; please look at this:">
          <ul className="list-disc pl-5 text-sm">
            {problems.map(([name, messages]) => (
              <li key={name}>
                <a href={`#${fieldId(name)}`} className="underline">
                  {messages.join('. ')}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {conflict ? (
        <Notice
          kind="caution"
          title={`${conflict.by} changed this while you had it open. Nothing of yours is saved yet; it is all still in the form.`}
        >
          <p className="text-sm">
            These fields differ. Take over what you want to keep of theirs, then save once more:
            that puts your form in place of it.
          </p>
          <ChangeTable
            caption="As it is now and as you typed it"
            before="As it is now"
            after="In your form"
            changes={conflict.changes}
          />
        </Notice>
      ) : null}
    </div>
  )
}
