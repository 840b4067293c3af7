import type { ReactNode } from 'react'
import { SkipLink } from '#app/ui/skip-link'

type PageShellProps = {
  /** Above everything, such as the notice that payments are simulated. */
  banner?: ReactNode
  header: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** The page's landmarks in order: skip link, banner, header, main (`#main`), footer. */
export function PageShell({ banner, header, footer, children }: PageShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {banner}
      {header}
      <main id="main" tabIndex={-1} className="grow">
        {children}
      </main>
      {footer}
    </div>
  )
}
