import { Link } from '@remix-run/react'

/** The name, as the way home. */
export function Wordmark({ to = '/', className }: { to?: string; className?: string }) {
  return (
    <Link to={to} className={className} aria-label="Porewell, home">
      <span className="inline-flex min-h-target items-center gap-2 font-display text-2xl tracking-[-0.02em]">
        <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[0.82em] text-moss">
          <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2.25" />
          <circle cx="12" cy="12" r="3.5" fill="currentColor" />
        </svg>
        Porewell
      </span>
    </Link>
  )
}
