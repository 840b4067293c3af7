import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Notice } from '#app/ui/notice'
import { CONTENT_KINDS, type ContentKey, type FieldProblems } from './content-kind'

type PreviewFrameProps = {
  at: ContentKey
  /** What stops it from being shown; empty where it is. */
  problems: FieldProblems
  isDraft: boolean
  children: ReactNode
}

/** What stands over a preview: whose page it is, and the way back. */
export function PreviewFrame({ at: { kind, id }, problems, isDraft, children }: PreviewFrameProps) {
  const stops = Object.values(problems).flat()
  return (
    <>
      <Notice
        standing
        title={isDraft ? 'Preview of the draft' : 'Preview of what is published'}
        className="mb-6"
      >
        <div className="text-sm">
          {stops.length === 0 ? (
            <p>As a shopper would see it, apart from what stands around it.</p>
          ) : (
            <>
              <p>It cannot be shown before this is mended:</p>
              <ul className="list-disc pl-5">
                {stops.map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </>
          )}
          <Link to={`${CONTENT_KINDS[kind].home}/${id}`} className="link">
            Back to the editor
          </Link>
        </div>
      </Notice>
      {children}
    </>
  )
}
