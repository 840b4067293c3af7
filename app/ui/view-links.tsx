import { Link } from '@remix-run/react'
import { cx } from '#app/ui/cx'

type ViewLinksProps = {
  /** Names the list of links. */
  label: string
  views: readonly { key: string; label: string; to: string }[]
  /** The key of the view that is shown; null for none of them. */
  current: string | null
}

/** Views of one list, as links of which one is where the reader is. */
export function ViewLinks({ label, views, current }: ViewLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-1 text-sm">
        {views.map((view) => (
          <li key={view.key}>
            <Link
              to={view.to}
              aria-current={view.key === current ? 'page' : undefined}
              className={cx(
                'inline-flex min-h-target items-center rounded-md px-3 hover:bg-mist sm:min-h-9',
                view.key === current && 'bg-mist-deep font-semibold',
              )}
            >
              {view.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
