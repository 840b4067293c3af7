import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: string
  /** Why it is empty. */
  children?: ReactNode
  /** What to do next: one button or link. */
  action?: ReactNode
  /** The heading's level; the page's own heading is 1. */
  level?: 1 | 2 | 3
}

/** Instead of an empty list: what would be here and how to get it. */
export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="mx-auto flex max-w-form flex-col items-center gap-3 py-section text-center">
      <Heading className="text-3xl">{title}</Heading>
      {children ? <div className="text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  )
}
