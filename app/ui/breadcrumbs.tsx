import { Link } from '@remix-run/react'
import { Icon } from '#app/ui/icon'

type BreadcrumbsProps = {
  /** From the front page down to the parent; links. */
  trail: ReadonlyArray<{ to: string; label: string }>
  /** This page's own name. */
  current: string
}

export function Breadcrumbs({ trail, current }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumb" className="text-sm text-ink-soft print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {trail.map(({ to, label }) => (
          <li key={to} className="flex items-center gap-1.5">
            <Link
              to={to}
              className="inline-flex min-h-target items-center link-quiet pointer-fine:min-h-9"
            >
              {label}
            </Link>
            <Icon name="chevron-right" className="size-3.5 text-ink-faint" />
          </li>
        ))}
        <li aria-current="page" className="py-1 text-ink">
          {current}
        </li>
      </ol>
    </nav>
  )
}
