import { Link } from '@remix-run/react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'
import { pageWindow } from '#app/ui/page-window'

type PaginationProps = {
  /** From 1. */
  page: number
  pageCount: number
  /** The address of a page, with every filter kept. */
  href: (page: number) => string
  /** What is paged, such as "Products". */
  label: string
}

const cell =
  'inline-flex min-h-target min-w-target items-center justify-center rounded-md px-2 tabular-nums transition-colors'

/** Links to the other pages of a list; nothing where there is one page. */
export function Pagination({ page, pageCount, href, label }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label={`${label}, pages`} className="print:hidden">
      <ul className="flex flex-wrap items-center justify-center gap-1">
        <li>
          <Turn to={page > 1 ? href(page - 1) : undefined} rel="prev" />
        </li>
        {pageWindow(page, pageCount).map((n, index) => (
          <li key={n === 'gap' ? `gap-${index}` : n} className="max-sm:hidden">
            {n === 'gap' ? (
              <span aria-hidden="true" className={cx(cell, 'text-ink-faint')}>
                …
              </span>
            ) : (
              <Link
                to={href(n)}
                aria-label={`Page ${n}`}
                aria-current={n === page ? 'page' : undefined}
                className={cx(cell, n === page ? 'bg-mist-deep font-semibold' : 'hover:bg-mist')}
              >
                {n}
              </Link>
            )}
          </li>
        ))}
        <li className="px-3 text-ink-soft tabular-nums sm:hidden">
          Page {page} of {pageCount}
        </li>
        <li>
          <Turn to={page < pageCount ? href(page + 1) : undefined} rel="next" />
        </li>
      </ul>
    </nav>
  )
}

function Turn({ to, rel }: { to: string | undefined; rel: 'prev' | 'next' }) {
  const label = rel === 'prev' ? 'Previous page' : 'Next page'
  const icon = <Icon name={rel === 'prev' ? 'chevron-left' : 'chevron-right'} className="size-5" />
  if (!to) {
    return (
      <span aria-hidden="true" className={cx(cell, 'text-line-strong')}>
        {icon}
      </span>
    )
  }
  return (
    <Link to={to} rel={rel} aria-label={label} className={cx(cell, 'hover:bg-mist')}>
      {icon}
    </Link>
  )
}
