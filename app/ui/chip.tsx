import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from '#app/ui/icon'

type ChipProps = {
  /** The page without this choice. */
  to: string
  /** For screen readers, such as "Remove the filter". */
  removeLabel: string
  children: ReactNode
}

/** A choice in force, as a link to the page without it. */
export function Chip({ to, removeLabel, children }: ChipProps) {
  return (
    <Link
      to={to}
      preventScrollReset
      className="inline-flex min-h-target items-center gap-1.5 rounded-full border border-line-strong py-1 pr-3 pl-4 text-sm transition-colors hover:border-ink hover:bg-mist pointer-fine:min-h-9"
    >
      <span className="sr-only">{removeLabel}: </span>
      {children}
      <Icon name="close" className="size-4 text-ink-soft" />
    </Link>
  )
}
