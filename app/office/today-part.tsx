import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Moment } from '#app/ui/moment'

export interface Waiting {
  count: number
  items: readonly {
    id: string
    text: string
    to?: string
    /** What it is about as well, with a page of its own. */
    also?: { to: string; text: string }
    mayDismiss?: boolean
  }[]
}

type PartProps = {
  title: string
  of: Waiting | null
  all?: string
  /** When the first of them began to wait. */
  since?: Date | null
}

/** What waits of one kind: how much, and the first few with their ways; nothing for what is not the person's to see. */
export function Part({ title, of: waiting, all, since = null }: PartProps) {
  if (!waiting) return null
  const { count, items } = waiting
  return (
    <section aria-label={title} className="border-t border-line-strong pt-2">
      <h2 className="flex items-baseline justify-between gap-4 font-text text-base font-semibold">
        {all && count > 0 ? (
          <Link to={all} className="flex min-h-target items-center link-quiet sm:min-h-0">
            {title}
          </Link>
        ) : (
          title
        )}
        <span className="tabular-nums">{count.toLocaleString('en-US')}</span>
      </h2>
      {count === 0 ? <p className="text-sm text-ink-soft">Nothing waits.</p> : null}
      {since ? (
        <p className="text-sm text-ink-soft">
          The first since <Moment at={since} />
        </p>
      ) : null}
      <ul className="divide-y divide-line text-sm">
        {items.map(({ id, text, to, also, mayDismiss }) => (
          <li key={id} className="flex items-start justify-between gap-4 py-1 sm:py-1.5">
            <span>
              {to ? <ItemLink to={to}>{text}</ItemLink> : text}
              {also ? (
                <>
                  {' '}
                  <Link to={also.to} className="link">
                    {also.text}
                  </Link>
                </>
              ) : null}
            </span>
            {mayDismiss ? <DismissForm id={id} text={text} /> : null}
          </li>
        ))}
      </ul>
      {count > items.length ? (
        <p className="py-1 text-sm text-ink-soft">
          {all ? (
            <Link to={all} className="link">
              All {count.toLocaleString('en-US')}
            </Link>
          ) : (
            `These are the first ${items.length.toLocaleString('en-US')}.`
          )}
        </p>
      ) : null}
    </section>
  )
}

function ItemLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="link-quiet text-moss max-sm:inline-flex max-sm:min-h-target max-sm:items-center max-sm:py-2"
    >
      {children}
    </Link>
  )
}

function DismissForm({ id, text }: { id: string; text: string }) {
  return (
    <Form method="post" className="shrink-0">
      <button
        name="noticeId"
        value={id}
        className="min-h-target link"
        aria-label={`Dismiss: ${text}`}
      >
        Dismiss
      </button>
    </Form>
  )
}
