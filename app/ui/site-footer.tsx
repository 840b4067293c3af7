import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { NavItem } from '#app/ui/nav-item'
import { Wordmark } from '#app/ui/wordmark'

export type FooterColumn = { title: string; links: readonly NavItem[] }

export type SiteFooterProps = {
  columns: readonly FooterColumn[]
  /** Beside the columns: a sentence about the shop. */
  intro?: ReactNode
  /** Below the intro: the form for letters by mail. */
  letters?: ReactNode
  /** The last lines: business name, contact, notices. */
  legal?: ReactNode
}

export function SiteFooter({ columns, intro, letters, legal }: SiteFooterProps) {
  return (
    <footer className="mt-section border-t border-line bg-mist print:hidden">
      <div className="page-column grid gap-x-12 gap-y-10 py-12 lg:grid-cols-[minmax(16rem,5fr)_7fr] lg:py-16">
        <div className="flex flex-col items-start gap-4">
          <Wordmark />
          {intro ? <div className="max-w-form text-ink-soft">{intro}</div> : null}
          {letters ? <div className="mt-4 w-full max-w-form">{letters}</div> : null}
        </div>
        <nav aria-label="Footer" className="grid grid-cols-2 gap-x-6 gap-y-8 sm:grid-cols-3">
          {columns.map((column) => (
            <div key={column.title}>
              <h2 className="eyebrow">{column.title}</h2>
              <ul className="mt-2">
                {column.links.map(({ to, label }) => (
                  <li key={to}>
                    <Link
                      to={to}
                      className="inline-flex min-h-target items-center link-quiet pointer-fine:min-h-9"
                    >
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
      {legal ? (
        <div className="border-t border-line">
          <div className="page-column flex flex-col gap-1 py-6 text-sm text-ink-soft">{legal}</div>
        </div>
      ) : null}
    </footer>
  )
}
